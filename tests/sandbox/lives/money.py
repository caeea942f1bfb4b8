"""Money: a day that is closed is seen in statements, transactions, payments and at the bank."""

from tests.sandbox.proof import Prover, life, read

DAY = 86_400
BY_TIME = {"sort_field": "create_time", "page_size": 20}


@life
def an_order_that_is_settled_and_paid(shop: Prover) -> None:
    clock, unsettled = shop.caller.sandbox.clock, "finance.GetUnsettledTransactions.202507"
    with shop.changing(read(unsettled, sort_field="order_create_time", page_size=20)):
        order = shop.caller.place("COMPLETED", MUG=2)
    statements = read("finance.GetStatements.202309", sort_field="statement_time", page_size=20)
    of_order = [
        read(f"finance.GetTransactionsbyOrder.{version}", order_id=order.id)
        for version in ("202309", "202501")
    ]
    payments = [read(f"finance.{name}", **BY_TIME) for name in ("getPayments.202605", "GetPayments.202309")]
    with shop.changing(statements, *of_order):
        clock.advance(DAY)
    with shop.changing(statements, *payments):
        clock.advance(2 * DAY)
    with shop.changing(
        read("finance.GetWithdrawals.202309", types=["SETTLE", "WITHDRAW"], page_size=20), *payments
    ):
        clock.advance(2 * DAY)


@life
def a_statement_that_is_restated(shop: Prover) -> None:
    shop.caller.place("COMPLETED")
    shop.caller.sandbox.clock.advance(DAY)
    found = shop.call("finance.GetStatements.202309", sort_field="statement_time", page_size=20)
    statement = found["statements"][0]["id"]
    values = {"statement_id": statement, "sort_field": "order_create_time", "page_size": 20}
    reads = [
        read(f"finance.GetTransactionsbyStatement.{version}", **values) for version in ("202309", "202501")
    ]
    first = shop.call("finance.GetTransactionsbyStatement.202501", **values)["transactions"][0]["id"]
    with shop.changing(*reads):
        wish = {"transaction_id": first, "name": "referral_fee_amount", "amount": "-9.99"}
        assert shop.caller.control("POST", f"/statements/{statement}/restate", wish).status == 200


@life
def orders_held_against_another_channel(shop: Prover) -> None:
    shop_id = {"shop_id": int(shop.caller.shop.id)}
    for name, place in (
        ("QualityFactoryOrderDataImportAPI.202401", {}),
        ("QualityFactoryOrderDataImportAPI.202310", {}),
        ("OrderStatusDataExchange.202309", shop_id),
    ):
        order = shop.caller.place()
        row = {"order_id": order.id, "channel_type": "SHOPIFY", "channel_order_id": f"#{order.number}"}
        with shop.changing(
            read("order.GetExternalOrderReferences.202406", order_id=order.id, platform="SHOPIFY")
        ):
            told = shop.call(f"data_reconciliation.{name}", orders=[row], **place)
            assert told["errors"] == []
