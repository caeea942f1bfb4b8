"""The hub's settings, from the environment, a ``.env`` file or a settings file."""

from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import BaseModel, Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, EnvSettingsSource, SettingsConfigDict

from .errors import NeedsPerson


class Settings(BaseModel):
    """Every name below is read from SHOPKEEPER_NAME; what is not set keeps its default."""

    database_url: str = Field(
        default="sqlite:///shopkeeper.db", description="sqlite:///FILE or postgresql://…"
    )
    secret_key: str = Field(
        default="",
        repr=False,
        description="Seals tokens and buyers' bodies. Keep it apart from the database.",
    )
    host: str = Field(
        default="127.0.0.1", description="Address to listen on; any other than loopback needs a password."
    )
    port: int = Field(default=8470, ge=1, le=65535, description="Port of the dashboard and the webhooks.")
    public_url: str = Field(
        default="", description="https address under which TikTok reaches this hub, if any."
    )
    password: str = Field(default="", repr=False, description="Password of the dashboard.")
    seller_name: str = Field(default="My shop", description="Name of the first seller.")
    timezone: str = Field(
        default="UTC", description="Time zone of the first seller, for example America/New_York."
    )
    poll_seconds: float = Field(
        60.0, gt=0, description="How often each shop is asked what webhooks may have missed."
    )
    levels_seconds: float = Field(
        300.0, gt=0, description="How often the stock that shops show is read back."
    )
    history_days: int = Field(
        default=30, ge=0, description="How far back orders are read when a shop is connected."
    )
    calls_per_second: float = Field(
        50.0, gt=0, description="Calls a second to each shop that are never passed."
    )
    app_calls_per_second: float = Field(
        0.0, ge=0, description="Calls a second to all shops of an app together; 0: no such limit."
    )
    daily_calls: int = Field(
        0, ge=0, description="Calls a day to each operation of each shop; 0: no such limit, 1000 is careful."
    )
    tiktok_app_key: str = Field(default="", description="Key of the first app, from Partner Center.")
    tiktok_app_secret: str = Field(default="", repr=False, description="Secret of the first app.")
    tiktok_service_id: str = Field(
        default="", description="Service id of the first app, for the consent link."
    )
    tiktok_portal: str = Field(
        default="ROW", pattern="^(US|ROW)$", description="US, or ROW for the rest of the world."
    )
    tiktok_base_url: str = Field(
        default="https://open-api.tiktokglobalshop.com", description="Where the Open API is."
    )
    tiktok_auth_url: str = Field(
        default="https://auth.tiktok-shops.com", description="Where codes become tokens."
    )
    tiktok_authorize_url: str = Field(
        default="", description="Where a seller consents; empty: the portal's own page."
    )

    @field_validator("public_url", "tiktok_base_url", "tiktok_auth_url", "tiktok_authorize_url")
    @classmethod
    def without_slash(cls, address: str) -> str:
        """Addresses begin with http and end without a slash."""
        if address and urlsplit(address).scheme not in ("http", "https"):
            raise ValueError(f"{address!r} is no address: it must begin with https://")
        return address.rstrip("/")

    @property
    def is_loopback(self) -> bool:
        """Whether only this machine can reach the hub."""
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False


class Given(Settings, BaseSettings):
    """The same names, as the environment and a file give them."""

    model_config = SettingsConfigDict(env_prefix="SHOPKEEPER_", extra="ignore")


def read_settings(file: Path | None = None, **given: object) -> Settings:
    """The settings, with those ``given`` on the command line first.

    Raises NeedsPerson with one line that names each wrong setting and what is expected.
    """
    if file is not None and not file.is_file():
        raise NeedsPerson(f"the settings file {file} does not exist")
    try:
        chosen = {name: value for name, value in given.items() if value is not None}
        settings = Settings.model_validate({**source_values(file or Path(".env")), **chosen})
    except ValidationError as error:
        raise NeedsPerson("; ".join(fault(one) for one in error.errors())) from None
    if not settings.is_loopback and not settings.password:
        raise NeedsPerson(
            f"SHOPKEEPER_HOST is {settings.host}, which others can reach. "
            "Set SHOPKEEPER_PASSWORD as well, or listen on 127.0.0.1."
        )
    return settings


def source_values(file: Path) -> dict[str, object]:
    """What the environment and the file say; the environment wins."""
    sources = (DotEnvSettingsSource(Given, env_file=file), EnvSettingsSource(Given))
    return {
        name: value for source in sources for name, value in source().items() if name in Settings.model_fields
    }


def fault(error: object) -> str:
    """A wrong setting in one line; secrets are not repeated."""
    assert isinstance(error, dict)
    name = "_".join(str(part) for part in error["loc"]).upper()
    return f"SHOPKEEPER_{name}: {error['msg']}"
