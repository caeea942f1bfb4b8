"""The groups of calls of an ad account. Generated from operations.json by tools/generate_ads.py."""

from typing import TYPE_CHECKING

from ..calls import AsyncGroups, Groups

if TYPE_CHECKING:
    from .advertisers import AsyncAdvertisers, Advertisers
    from .authorizations import AsyncAuthorizations, Authorizations
    from .bids import AsyncBids, Bids
    from .campaigns import AsyncCampaigns, Campaigns
    from .identities import AsyncIdentities, Identities
    from .reports import AsyncReports, Reports
    from .sessions import AsyncSessions, Sessions
    from .stores import AsyncStores, Stores
    from .videos import AsyncVideos, Videos

GROUPS = {
    "advertisers": "Advertisers",
    "authorizations": "Authorizations",
    "bids": "Bids",
    "campaigns": "Campaigns",
    "identities": "Identities",
    "reports": "Reports",
    "sessions": "Sessions",
    "stores": "Stores",
    "videos": "Videos",
}


class Calls(Groups):
    """Every call of an ad account, by what it is about."""

    advertisers: "Advertisers"
    authorizations: "Authorizations"
    bids: "Bids"
    campaigns: "Campaigns"
    identities: "Identities"
    reports: "Reports"
    sessions: "Sessions"
    stores: "Stores"
    videos: "Videos"


class AsyncCalls(AsyncGroups):
    """Every call of an ad account, by what it is about."""

    advertisers: "AsyncAdvertisers"
    authorizations: "AsyncAuthorizations"
    bids: "AsyncBids"
    campaigns: "AsyncCampaigns"
    identities: "AsyncIdentities"
    reports: "AsyncReports"
    sessions: "AsyncSessions"
    stores: "AsyncStores"
    videos: "AsyncVideos"
