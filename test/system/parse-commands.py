"""Parses AWS CLI commands with the AWS CLI itself: operations, options and values must be known to it. Nothing is called.

Reads a list of { "words": [...] } as JSON from stdin, writes a list of { "status", "said" } to stdout. In the place of the call stands the
validation of its input against the model of the service, with the values of enumerations besides, which the CLI leaves to AWS.
"""

import contextlib
import functools
import io
import json
import sys

from awscli.clidriver import CLIOperationCaller, create_clidriver

try:
    from awscli.botocore.validate import ParamValidator
except ImportError:  # where botocore is a package of its own
    from botocore.validate import ParamValidator


def odd_values(value, shape, path=""):
    """The values that are none of their enumeration's."""
    if shape.type_name == "structure":
        return [odd for name, part in value.items() for odd in odd_values(part, shape.members[name], f"{path}.{name}")]
    if shape.type_name == "list":
        return [odd for part in value for odd in odd_values(part, shape.member, f"{path}[]")]
    if shape.type_name == "map":
        return [odd for part in value.values() for odd in odd_values(part, shape.value, f"{path}.*")]
    known = getattr(shape, "enum", [])
    return [f"{path} is none of {known}: {value}"] if known and value not in known else []


def validate(self, service_name, operation_name, parameters, parsed_globals):
    shape = self._session.get_service_model(service_name).operation_model(operation_name).input_shape
    report = ParamValidator().validate(parameters, shape)
    errors = [report.generate_report()] if report.has_errors() else odd_values(parameters, shape)
    if errors:
        sys.stderr.write("\n".join(errors))
    return 255 if errors else 0


@functools.cache
def driver_of(service, operation):
    """One driver an operation: what an operation makes of its options stays with the driver."""
    return create_clidriver()


def parsed(words):
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        try:
            status = driver_of(*words[:2]).main(words)
        except SystemExit as end:  # the parser of arguments ends the process
            status = end.code
    return {"status": status, "said": out.getvalue().strip()}


CLIOperationCaller.invoke = validate
json.dump([parsed(each["words"]) for each in json.load(sys.stdin)], sys.stdout)
