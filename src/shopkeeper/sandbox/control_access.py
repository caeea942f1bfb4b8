"""The control plane's permissions: scopes that a seller does not grant to an app."""

from typing import Any

from ..errors import Rejected
from .control import Fields, route
from .rehearsal import Rehearsal
from .tokens import all_scopes


@route("POST", "/apps/{app_key}/scopes")
def withhold(sandbox: Rehearsal, fields: Fields) -> Any:
    """Withhold scopes from an app; its calls notice at once, its owner with the next tokens."""
    app_key, scopes = fields["app_key"], list(fields["withheld"])
    if app_key not in sandbox.apps:
        raise Rejected(f"there is no app {app_key} in this sandbox; GET /_sandbox lists them")
    if unknown := sorted(set(scopes) - set(all_scopes())):
        raise Rejected(f"there is no scope {', '.join(unknown)}")
    return {"granted": sandbox.tokens.withhold(app_key, scopes)}
