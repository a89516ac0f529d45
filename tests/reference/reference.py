"""Payment references with check digits, each scheme plainly from its published rule (A13).

>>> check("rf", "RF18 5390 0754 7034")["payload"]
'539007547034'
"""

import re

from refused import Refused

SCHEMES = ("rf", "qrr", "ogm", "viite", "kid_mod10", "kid_mod11", "ocr", "ocr_length")
FORMS = {"rf": r"RF[0-9]{2}[0-9A-Z]{1,21}", "qrr": r"[0-9]{27}", "ogm": r"[0-9]{12}",
         "viite": r"[1-9][0-9]{3,19}", "kid_mod10": r"[0-9]{2,25}",
         "kid_mod11": r"[0-9]{1,24}[0-9-]", "ocr": r"[0-9]{2,25}", "ocr_length": r"[0-9]{3,25}"}
FIXED = {"qrr": 27, "ogm": 12}


def normal(text):
    kept = re.sub(r"[\s./+*]", "", text)
    body, last = (kept[:-1], "-") if kept.endswith("-") else (kept, "")
    upper = "".join(c.upper() if c.isascii() else c for c in body.replace("-", ""))
    return upper + last


def check_digits(scheme, payload):
    digits = [int(c, 36) for c in payload]
    turned = digits[::-1]
    if scheme == "rf":
        number = int("".join(str(int(c, 36)) for c in payload + "RF00"))
        return f"{98 - number % 97:02}"
    if scheme == "ogm":
        return f"{int(payload) % 97 or 97:02}"
    if scheme == "qrr":
        carry = 0
        for digit in digits:
            carry = (0, 9, 4, 6, 8, 2, 7, 1, 3, 5)[(carry + digit) % 10]
        return str((10 - carry) % 10)
    if scheme == "viite":
        return str(-sum(digit * (7, 3, 1)[at % 3] for at, digit in enumerate(turned)) % 10)
    if scheme == "kid_mod11":
        rest = -sum(digit * (2 + at % 6) for at, digit in enumerate(turned)) % 11
        return "-" if rest == 10 else str(rest)
    doubled = (digit * (2 - at % 2) for at, digit in enumerate(turned))
    return str(-sum(one // 10 + one % 10 for one in doubled) % 10)


def printed(scheme, text):
    if scheme == "rf":
        return " ".join(re.findall("..?.?.?", text))
    if scheme == "qrr":
        return " ".join([text[:2], *re.findall(".....", text[2:])])
    if scheme == "ogm":
        return f"+++{text[:3]}/{text[3:7]}/{text[7:]}+++"
    if scheme == "viite":
        first = len(text) % 5
        return " ".join(filter(None, [text[:first], *re.findall(".....", text[first:])]))
    return text


def checked(scheme, text):
    if not re.fullmatch(FORMS[scheme], text) or not text.strip("0-"):
        raise Refused("reference.form")
    if scheme == "rf":
        payload, found = text[4:], text[2:4]
    else:
        size = 2 if scheme == "ogm" else 1
        payload, found = text[:-size], text[-size:]
    right = found == check_digits(scheme, payload)
    if scheme == "ocr_length":
        payload, length = payload[:-1], payload[-1]
        right = right and length == str(len(text) % 10)
    if not right:
        raise Refused("reference.check_digit")
    return {"scheme": scheme, "canonical": text, "printed": printed(scheme, text),
            "payload": payload}


def unpadded(scheme, text):
    """Without the zeros that a bank may have put in front; none where there are none."""
    bare = text.lstrip("0").rjust(FIXED.get(scheme, 0), "0")
    return bare if len(bare) < len(text) else None


def check(scheme, text):
    text = normal(text)
    try:
        return checked(scheme, text)
    except Refused:
        shorter = unpadded(scheme, text)
        if shorter is not None:
            try:
                return checked(scheme, shorter)
            except Refused:
                pass
        raise


def make(scheme, payload):
    payload = normal(payload)
    if scheme in FIXED and payload:
        payload = payload.rjust(FIXED[scheme] - (2 if scheme == "ogm" else 1), "0")
    if scheme == "viite":
        payload = payload.lstrip("0")
    if not payload or not re.fullmatch("[0-9A-Z]+" if scheme == "rf" else "[0-9]+", payload):
        raise Refused("reference.form")
    if scheme == "rf":
        return checked_form(scheme, f"RF{check_digits(scheme, payload)}{payload}")
    if scheme == "ocr_length":
        payload += str((len(payload) + 2) % 10)
    return checked_form(scheme, payload + check_digits(scheme, payload))


def checked_form(scheme, text):
    try:
        return checked(scheme, text)
    except Refused:
        raise Refused("reference.form") from None


def recognize(text):
    found = []
    for scheme in SCHEMES:
        try:
            found.append(check(scheme, normal(text)))
        except Refused:
            pass
    return found


def near_misses(scheme, text, open_):
    """Every open reference from which the text came by one slip."""
    text = normal(text)
    try:
        check(scheme, text)
        return []
    except Refused:
        pass
    forms = [form for form in (text, unpadded(scheme, text))
             if form is not None and re.fullmatch(FORMS[scheme], form) and form.strip("0-")]
    answer = []
    for given in open_:
        try:
            meant = check(scheme, given)["canonical"]
        except Refused:
            continue
        slips = [slip for one in (meant, unpadded(scheme, meant)) if one is not None
                 for form in forms for slip in [slip_of(form, one)] if slip]
        answer += [{"reference": given, "scheme": scheme, "slip": slip} for slip in slips[:1]]
    return answer


def slip_of(found, meant):
    if len(found) != len(meant):
        return None
    for at in range(len(meant)):
        if found[:at] + meant[at] + found[at + 1:] == meant != found:
            return {"changed": at}
    for at in range(len(meant) - 1):
        if found[:at] + found[at + 1] + found[at] + found[at + 2:] == meant != found:
            return {"swapped": at}
    return None
