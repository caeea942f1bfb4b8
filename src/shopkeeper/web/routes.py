"""Which address is which page, for what happens to an order after it was paid."""

from starlette.routing import Route

from .api import events as api_events
from .api import money as api_money
from .api import parcels as api_parcels
from .api import returns as api_returns
from .pages import (
    deciding,
    events,
    labels,
    money,
    order_money,
    parcels,
    returns,
    rules,
    shipping,
    statements,
    wishes,
)

POST = ["POST"]


def trade() -> list[Route]:
    """Every page about it."""
    return [*shipments(), *wishes_of_buyers(), *books(), *log()]


def shipments() -> list[Route]:
    """Shipping and parcels."""
    return [
        Route("/orders/ship", shipping.own),
        Route("/orders/ship", shipping.ship, methods=POST),
        Route("/orders/ship/own", shipping.ship_own, methods=POST),
        Route("/orders/one", shipping.one, methods=POST),
        Route("/orders/shipped/{event:int}", shipping.shipped),
        Route("/orders/cancel", deciding.cancel, methods=POST),
        Route("/orders/refund", deciding.refund, methods=POST),
        Route("/parcels", parcels.page),
        Route("/parcels.csv", parcels.csv),
        Route("/parcels/label", labels.again, methods=POST),
        Route("/parcels/tracking", labels.tracking, methods=POST),
        Route("/parcels/{connection:int}/{package}", parcels.one),
        Route("/parcels/{connection:int}/{package}/label", labels.label),
    ]


def wishes_of_buyers() -> list[Route]:
    """Cancellations, returns, refunds, and the rules that answer them."""
    return [
        Route("/returns", returns.page),
        Route("/returns.csv", returns.csv),
        Route("/returns/decide", deciding.decide, methods=POST),
        Route("/returns/grade", deciding.grade, methods=POST),
        Route("/returns/rules", rules.page),
        Route("/returns/rules", rules.add, methods=POST),
        Route("/returns/rules/change", rules.change, methods=POST),
        Route("/returns/{connection:int}/{number}", wishes.returned),
        Route("/returns/{connection:int}/{number}/evidence", wishes.evidence),
        Route("/cancellations/{connection:int}/{number}", wishes.cancellation),
    ]


def books() -> list[Route]:
    """Money."""
    return [
        Route("/money", money.page),
        Route("/money.csv", money.csv),
        Route("/money/journal.beancount", money.journal),
        Route("/money/dating", money.dating),
        Route("/money/orders", order_money.page),
        Route("/money/orders.csv", order_money.csv),
        Route("/money/payouts", statements.payouts),
        Route("/money/payouts.csv", statements.payouts_csv),
        Route("/money/payouts/{connection:int}/{payment}", statements.payout),
        Route("/money/statements", statements.page),
        Route("/money/statements.csv", statements.csv),
        Route("/money/statements/{connection:int}/{statement}", statements.one),
        Route("/money/statements/{connection:int}/{statement}/lines.csv", statements.one_csv),
    ]


def log() -> list[Route]:
    """Everything that came in."""
    return [
        Route("/events", events.page),
        Route("/events.csv", events.csv),
        Route("/events/again", events.again, methods=POST),
        Route("/events/{event:int}", events.one),
    ]


def api_trade() -> list[Route]:
    """The same views for programs."""
    return [
        Route("/parcels", api_parcels.parcel_list),
        Route("/parcels/{connection:int}/{package}", api_parcels.one_parcel),
        Route("/returns", api_returns.wish_list),
        Route("/returns/{connection:int}/{number}", api_returns.one_return),
        Route("/cancellations/{connection:int}/{number}", api_returns.one_cancellation),
        Route("/money", api_money.overview),
        Route("/money/statements", api_money.statement_list),
        Route("/money/statements/{connection:int}/{statement}", api_money.one_statement),
        Route("/money/payouts", api_money.payout_list),
        Route("/money/orders", api_money.order_list),
        Route("/events", api_events.event_list),
        Route("/events/{event:int}", api_events.one_event),
    ]
