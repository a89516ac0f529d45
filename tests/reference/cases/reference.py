"""Cases of payment references (A13)."""

from room import Room

# Scheme, as printed, canonical, payload: the table of A13 and the corners of each scheme.
RIGHT = (
    ("rf", "RF18 5390 0754 7034", "RF18539007547034", "539007547034"),
    ("rf", "RF45 G72U UR", "RF45G72UUR", "G72UUR"),
    ("qrr", "21 00000 00003 13947 14300 09017", "210000000003139471430009017",
     "21000000000313947143000901"),
    ("ogm", "+++090/9337/55493+++", "090933755493", "0909337554"),
    ("ogm", "+++000/0097/00097+++", "000009700097", "0000097000"),
    ("viite", "12 34561", "1234561", "123456"),
    ("kid_mod10", "12345674", "12345674", "1234567"),
    ("kid_mod11", "12345674", "12345674", "1234567"),
    ("kid_mod11", "23-", "23-", "23"),
    ("ocr", "1234566", "1234566", "123456"),
    ("ocr_length", "1234574", "1234574", "12345"),
)
WRONG = (("rf", "RF19 5390 0754 7034"), ("rf", "RF18 5390 0757 4034"),
         ("qrr", "21 00000 00003 13947 14300 09016"), ("ogm", "+++090/9337/55439+++"),
         ("ogm", "000009700000"), ("viite", "1234562"), ("kid_mod10", "12345675"),
         ("kid_mod11", "12345675"), ("kid_mod11", "123-"), ("ocr", "1234567"),
         ("ocr_length", "1234566"))
NO_FORM = (("rf", "RF1"), ("rf", "18539007547034"), ("rf", "RFA8539007547034"), ("qrr", "1234"),
           ("ogm", "1234"), ("viite", "123"), ("viite", "0000"), ("kid_mod10", "1"),
           ("kid_mod10", "12E45674"), ("kid_mod11", "-"), ("ocr", ""), ("ocr_length", "18"))


def rooms():
    room = Room("reference")
    for number, (scheme, printed, canonical, payload) in enumerate(RIGHT):
        told = {"scheme": scheme, "canonical": canonical, "printed": printed, "payload": payload}
        name = f"a13_{scheme}_{number}"
        room.case(f"{name}_checked", "A13", "reference_check",
                  {"scheme": scheme, "text": printed}, told)
        room.case(f"{name}_in_small_letters", "A13", "reference_check",
                  {"scheme": scheme, "text": printed.lower()}, told)
        room.case(f"{name}_made", "A13", "reference_make",
                  {"scheme": scheme, "payload": payload}, told)
    for number, (scheme, text) in enumerate(WRONG):
        refused(room, f"a13_{scheme}_wrong_{number}", scheme, text, "reference.check_digit")
    for number, (scheme, text) in enumerate(NO_FORM):
        refused(room, f"a13_{scheme}_no_form_{number}", scheme, text, "reference.form")
    for scheme, payload in (("ogm", "12345678901"), ("qrr", "1" * 27), ("viite", "12"),
                            ("kid_mod10", "1" * 25), ("rf", "1" * 22), ("ocr", "12-4x")):
        room.case(f"a13_{scheme}_takes_no_such_payload", "A13", "reference_make",
                  {"scheme": scheme, "payload": payload}, error="reference.form")
    padded = {"scheme": "kid_mod10", "canonical": "12345674", "printed": "12345674",
              "payload": "1234567"}
    room.case("a13_zeros_of_a_bank_beyond_the_length", "A13", "reference_check",
              {"scheme": "kid_mod10", "text": "0" * 20 + "12345674"}, padded)
    several(room)
    near(room)
    return [room]


def refused(room, name, scheme, text, code):
    room.case(name, "A13", "reference_check", {"scheme": scheme, "text": text}, error=code)


def several(room):
    for name, text, schemes in (
            ("of_digits", "1234567 4", ["kid_mod10", "kid_mod11", "ocr"]),
            ("of_rf", "RF18 5390 0754 7034", ["rf"]),
            ("with_a_length", "12345-7-4", ["viite", "kid_mod10", "ocr", "ocr_length"]),
            ("of_words", "thanks", [])):
        room.case(f"a13_recognized_{name}", "A13", "reference_recognize", {"text": text},
                  {"schemes": schemes})


def near(room):
    rf = ["RF18 5390 0754 7034", "INV-1", "12345674"]
    for name, scheme, text, open_, slips in (
            ("changed", "rf", "RF18 5390 0754 7035", rf, {rf[0]: {"changed": 15}}),
            ("a_check_digit", "rf", "RF17 5390 0754 7034", rf, {rf[0]: {"changed": 3}}),
            ("swapped", "rf", "RF18 5390 0757 4034", rf, {rf[0]: {"swapped": 11}}),
            ("swapped_with_the_check_digit", "kid_mod10", "12345647", rf,
             {"12345674": {"swapped": 6}}),
            ("two_changed", "rf", "RF18 5390 0754 7055", rf, {}),
            ("a_digit_missing", "rf", "RF18 5390 0754 703", rf, {}),
            ("a_right_one", "kid_mod10", "12345674", ["12345682"], {}),
            ("zeros_in_front", "kid_mod10", "0000012345647", ["12345674", "0012345674"],
             {"12345674": {"swapped": 6}, "0012345674": {"swapped": 6}}),
            ("the_hyphen_of_mod_11", "kid_mod11", "231", ["23-"], {"23-": {"changed": 2}})):
        room.case(f"a13_near_{name}", "A13", "reference_near",
                  {"scheme": scheme, "text": text, "open": open_},
                  {"near": [{"reference": reference, "scheme": scheme, "slip": slip}
                            for reference, slip in slips.items()]})
