"""All calls about creators, loaded so that they register what they do."""

from . import (
    campaign_calls,
    campaign_results,
    content_calls,
    creator_calls,
    creator_samples,
    export_calls,
    marketplace,
    older_creators,
    open_calls,
    order_calls,
    outreach,
    sample_calls,
    talk_calls,
    target_calls,
)

MODULES = (
    campaign_calls,
    campaign_results,
    content_calls,
    creator_calls,
    creator_samples,
    export_calls,
    marketplace,
    older_creators,
    open_calls,
    order_calls,
    outreach,
    sample_calls,
    talk_calls,
    target_calls,
)
"""One a noun and side."""
