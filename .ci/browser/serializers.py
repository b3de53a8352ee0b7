"""How schemathesis sends the kinds of body that it does not know itself."""
import json

import schemathesis


@schemathesis.serializer("application/x-ndjson")
def ndjson(context, value):
    """A stream as text or bytes, as it is; anything else as one line of JSON."""
    if isinstance(value, (str, bytes)):
        return value if isinstance(value, bytes) else value.encode("utf-8", "surrogatepass")
    return json.dumps(value).encode()
