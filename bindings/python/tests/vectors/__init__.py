"""The vectors of `tests/vectors`, asked through the typed Python API and compared to the letter.

`form` reads and writes values, `values` and `readings` put the questions, `story` tells a ledger's,
`suite` compares. `python -m vectors` prints every mismatch and counts.
"""
