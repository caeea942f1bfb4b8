"""All calls about creators, loaded so that they register what they do."""

from . import open_calls, outreach

MODULES = (open_calls, outreach)
