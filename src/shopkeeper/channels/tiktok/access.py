"""Which calls the hub makes of a TikTok shop, what each is for, and the scopes that they need."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache

from ...tiktok.spec import operation


@dataclass(frozen=True, slots=True)
class Use:
    """Something that the hub does with a shop, the calls that it takes, and what is lost without them."""

    does: str
    lost: str
    operations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scope:
    """A scope that the app must have: what for, what is lost without it, and the calls that ask for it."""

    name: str
    uses: tuple[str, ...]
    lost: tuple[str, ...]
    operations: tuple[str, ...]


# Every call of channels/tiktok and of consent, once; a test compares this with the code.
USES = (
    Use(
        "learn which shops an authorisation opens",
        "no shop can be connected",
        ("authorization.GetAuthorizedShops.202309",),
    ),
    Use(
        "register webhooks, and look which ones are registered",
        "changes are found by polls alone",
        ("event.GetShopWebhooks.202309", "event.UpdateShopWebhook.202309"),
    ),
    Use(
        "read orders",
        "no order is read, so nothing is reserved and nothing can be shipped",
        ("order.GetOrderList.202309", "order.GetOrderDetail.202507"),
    ),
    Use(
        "read products and what they show for sale",
        "no product is known, so no stock can be kept",
        (
            "product.SearchProducts.202502",
            "product.GetProduct.202309",
            "product.InventorySearch.202309",
        ),
    ),
    Use(
        "set quantities",
        "no quantity is sent, so the shop can oversell",
        ("product.UpdateInventory.202309",),
    ),
    Use(
        "read parcels, ship them and fetch labels",
        "no parcel is read or shipped, and no label is fetched",
        (
            "fulfillment.SearchPackage.202309",
            "fulfillment.GetPackageDetail.202309",
            "fulfillment.BatchShipPackages.202309",
            "fulfillment.CreatePackages.202512",
            "fulfillment.markPackageAsShipped.202610",
            "fulfillment.GetPackageShippingDocument.202309",
        ),
    ),
    Use(
        "split orders into parcels",
        "no order can be split before it is shipped",
        ("fulfillment.SplitOrders.202309",),
    ),
    Use(
        "list carriers, correct tracking numbers and follow parcels",
        "carriers are not listed, tracking numbers not corrected, parcels not followed",
        (
            "logistics.GetShippingProviders.202309",
            "logistics.getLogisticsTracking.202604",
            "fulfillment.UpdateShippingInfo.202309",
            "fulfillment.updatePackageShippingInfo.202610",
        ),
    ),
    Use(
        "read and answer cancellations and returns, and give money back",
        "cancellations and returns are neither seen nor answered, and their clocks run out",
        (
            "return_refund.searchCancellations.202602",
            "return_refund.searchReturns.202602",
            "return_refund.searchAftersalesRequests.202603",
            "return_refund.GetRejectReasons.202309",
            "return_refund.GetReturnRecords.202309",
            "return_refund.cancelOrder.202602",
            "return_refund.ApproveCancellation.202309",
            "return_refund.RejectCancellation.202309",
            "return_refund.ApproveReturn.202309",
            "return_refund.rejectReturn.202606",
            "return_refund.calculateRefund.202602",
            "return_refund.createReturn.202602",
        ),
    ),
    Use(
        "read statements and payouts",
        "no statement and no payout is read, so the money is not reconciled",
        (
            "finance.GetStatements.202309",
            "finance.GetTransactionsbyStatement.202501",
            "finance.getPayments.202605",
        ),
    ),
)


@cache
def scopes_needed() -> tuple[Scope, ...]:
    """The scopes that the calls in use ask for, in the order of their uses.

    Where any of several scopes is enough, none is added that another call does not ask for anyway.
    """
    calls: dict[str, list[str]] = {}
    either = []
    for use in USES:
        for id in use.operations:
            asked = operation(id).scopes
            if len(asked) == 1:
                calls.setdefault(asked[0], []).append(id)
            elif asked:
                either.append((id, asked))
    for id, asked in either:
        if not calls.keys() & set(asked):
            calls.setdefault(asked[0], []).append(id)
    return tuple(described(name, ids) for name, ids in calls.items())


def described(name: str, ids: Iterable[str]) -> Scope:
    """A scope with the uses that its calls belong to."""
    mine = tuple(ids)
    uses = [use for use in USES if set(use.operations) & set(mine)]
    return Scope(name, tuple(use.does for use in uses), tuple(use.lost for use in uses), mine)


@cache
def undocumented() -> tuple[str, ...]:
    """Calls in use for which TikTok documents no scope; each has a neighbour whose scope is asked for."""
    return tuple(id for use in USES for id in use.operations if not operation(id).scopes)


def missing(granted: Collection[str]) -> list[Scope]:
    """The needed scopes that were not granted."""
    return [scope for scope in scopes_needed() if scope.name not in granted]
