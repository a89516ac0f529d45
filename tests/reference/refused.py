"""The one way to say no: a stable code, and the field concerned where it is certain."""


class Refused(Exception):
    def __init__(self, code, field=None):
        super().__init__(code)
        self.code = code
        self.field = field
