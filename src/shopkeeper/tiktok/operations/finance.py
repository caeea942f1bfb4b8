"""Calls about finance. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import finance as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import finance as v202309
    from ..records.v202504 import finance as v202504

OLDER = {
    "order_transactions": {
        "202309": Older("finance.GetTransactionsbyOrder.202309", "OrderTransactionsAnswer"),
    },
    "payments": {
        "202309": Older("finance.GetPayments.202309", "Payment", 100),
    },
    "statement_transactions": {
        "202309": Older("finance.GetTransactionsbyStatement.202309", "StatementTransaction", 20),
    },
    "tax_information": {
        "202504": Older("finance.GetTaxInformation.202504", "TaxInformationAnswer"),
    },
}


class Finance(Versioned, Group):
    """Calls about finance."""

    _older = OLDER

    @overload
    def order_transactions(
        self,
        order_id: str,
        *,
        version: Literal["202501"] = "202501",
    ) -> shapes.OrderTransactionsAnswer:
        """Get Transactionsby Order: `GET /finance/202501/orders/{order_id}/statement_transactions`."""

    @overload
    def order_transactions(
        self,
        order_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.OrderTransactionsAnswer:
        """Get Transactionsby Order: `GET /finance/202309/orders/{order_id}/statement_transactions`.

        TikTok's date for its end is 2025-12-31. Replaced by `finance.order_transactions`, version 202501.
        """

    def order_transactions(
        self,
        order_id: str,
        *,
        version: str = "202501",
    ) -> Any:
        """Get Transactionsby Order: `GET /finance/202501/orders/{order_id}/statement_transactions`."""
        values: dict[str, Any] = {"order_id": order_id}
        if version != "202501":
            return self._in_version("order_transactions", version, values)
        return self._call("finance.GetTransactionsbyOrder.202501", shapes.OrderTransactionsAnswer, values)

    @overload
    def payments(
        self,
        *,
        sort_field: str,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        page_size: int = 20,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202605"] = "202605",
    ) -> Pages[shapes.Payment]:
        """Get Payments: `GET /finance/202605/payments`.

        sort_order: ASC | DESC
        """

    @overload
    def payments(
        self,
        *,
        sort_field: str,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        page_size: int = 100,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202309"],
    ) -> Pages[v202309.Payment]:
        """Get Payments: `GET /finance/202309/payments`.

        TikTok's date for its end is 2026-08-15. Replaced by `finance.payments`, version 202605.
        sort_order: ASC | DESC
        """

    def payments(
        self,
        *,
        sort_field: str,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        page_size: Any = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: str = "202605",
    ) -> Any:
        """Get Payments: `GET /finance/202605/payments`.

        sort_order: ASC | DESC
        """
        values: dict[str, Any] = {
            "sort_field": sort_field, "create_time_ge": create_time_ge, "create_time_lt": create_time_lt,
            "page_size": page_size, "sort_order": sort_order,
        }
        if version != "202605":
            return self._in_version("payments", version, values)
        values["page_size"] = 20 if page_size is None else page_size
        return self._pages("finance.getPayments.202605", shapes.Payment, values)

    @overload
    def statement_transactions(
        self,
        statement_id: str,
        *,
        sort_field: str,
        page_size: int = 100,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202501"] = "202501",
    ) -> Pages[shapes.Transaction]:
        """Get Transactionsby Statement: `GET /finance/202501/statements/{statement_id}/statement_transactions`.

        sort_order: ASC | DESC
        """

    @overload
    def statement_transactions(
        self,
        statement_id: str,
        *,
        sort_field: str,
        page_size: int = 20,
        sort_order: str | None = None,
        version: Literal["202309"],
    ) -> Pages[v202309.StatementTransaction]:
        """Get Transactionsby Statement: `GET /finance/202309/statements/{statement_id}/statement_transactions`.

        TikTok's date for its end is 2025-12-31. Replaced by `finance.statement_transactions`, version
            202501.
        """

    def statement_transactions(
        self,
        statement_id: str,
        *,
        sort_field: str,
        page_size: Any = None,
        sort_order: Any = None,
        version: str = "202501",
    ) -> Any:
        """Get Transactionsby Statement: `GET /finance/202501/statements/{statement_id}/statement_transactions`.

        sort_order: ASC | DESC
        """
        values: dict[str, Any] = {
            "statement_id": statement_id, "sort_field": sort_field, "page_size": page_size,
            "sort_order": sort_order,
        }
        if version != "202501":
            return self._in_version("statement_transactions", version, values)
        values["page_size"] = 100 if page_size is None else page_size
        return self._pages("finance.GetTransactionsbyStatement.202501", shapes.Transaction, values)

    def statements(
        self,
        *,
        sort_field: str,
        page_size: int = 100,
        payment_status: Literal["PAID", "FAILED", "PROCESSING"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        statement_time_ge: int | None = None,
        statement_time_lt: int | None = None,
    ) -> Pages[shapes.Statement]:
        """Get Statements: `GET /finance/202309/statements`.

        payment_status: PAID | FAILED | PROCESSING
        sort_order: ASC | DESC
        """
        values = {
            "sort_field": sort_field, "page_size": page_size, "payment_status": payment_status,
            "sort_order": sort_order, "statement_time_ge": statement_time_ge,
            "statement_time_lt": statement_time_lt,
        }
        return self._pages("finance.GetStatements.202309", shapes.Statement, values)

    def tax_information(
        self,
    ) -> v202504.TaxInformationAnswer:
        """Get Tax Information: `GET /finance/202504/tax_information`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202504.TaxInformationAnswer = self._in_version("tax_information", "202504", values)
        return made

    def trade_in_balance(
        self,
        *,
        currency: str,
    ) -> shapes.TradeInBalanceAnswer:
        """Get Trade In Supplier Account Balance: `GET /finance/202609/account_balances`."""
        values = {"currency": currency}
        return self._call("finance.getTradeInSupplierAccountBalance.202609", shapes.TradeInBalanceAnswer, values)

    def trade_in_transactions(
        self,
        *,
        end_time: str | None = None,
        flow_type: Literal["RECHARGE", "REVERSE", "WITHDRAW"] | str | None = None,
        page_size: int = 20,
        start_time: str | None = None,
    ) -> Pages[shapes.Flow]:
        """Get Trade In Account Transactions: `GET /finance/202609/account_transactions`.

        flow_type: RECHARGE | REVERSE | WITHDRAW
        """
        values = {
            "end_time": end_time, "flow_type": flow_type, "page_size": page_size, "start_time": start_time,
        }
        return self._pages("finance.getTradeInAccountTransactions.202609", shapes.Flow, values)

    def unsettled_orders(
        self,
        *,
        sort_field: str,
        page_size: int = 100,
        search_time_ge: int | None = None,
        search_time_lt: int | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
    ) -> Pages[shapes.FinanceTransaction]:
        """Get Unsettled Transactions: `GET /finance/202507/orders/unsettled`.

        sort_order: ASC | DESC
        """
        values = {
            "sort_field": sort_field, "page_size": page_size, "search_time_ge": search_time_ge,
            "search_time_lt": search_time_lt, "sort_order": sort_order,
        }
        return self._pages("finance.GetUnsettledTransactions.202507", shapes.FinanceTransaction, values)

    def withdrawals(
        self,
        *,
        types: Sequence[Literal["PAYMENT", "REFUND", "REVERSE", "SETTLE", "TRANSFER", "WITHDRAW"] | str],
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        page_size: int = 20,
    ) -> Pages[shapes.Withdrawal]:
        """Get Withdrawals: `GET /finance/202309/withdrawals`.

        types: PAYMENT | REFUND | REVERSE | SETTLE | TRANSFER | WITHDRAW
        """
        values = {
            "types": types, "create_time_ge": create_time_ge, "create_time_lt": create_time_lt,
            "page_size": page_size,
        }
        return self._pages("finance.GetWithdrawals.202309", shapes.Withdrawal, values)


class AsyncFinance(Versioned, AsyncGroup):
    """Calls about finance."""

    _older = OLDER

    @overload
    async def order_transactions(
        self,
        order_id: str,
        *,
        version: Literal["202501"] = "202501",
    ) -> shapes.OrderTransactionsAnswer:
        """Get Transactionsby Order: `GET /finance/202501/orders/{order_id}/statement_transactions`."""

    @overload
    async def order_transactions(
        self,
        order_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.OrderTransactionsAnswer:
        """Get Transactionsby Order: `GET /finance/202309/orders/{order_id}/statement_transactions`.

        TikTok's date for its end is 2025-12-31. Replaced by `finance.order_transactions`, version 202501.
        """

    async def order_transactions(
        self,
        order_id: str,
        *,
        version: str = "202501",
    ) -> Any:
        """Get Transactionsby Order: `GET /finance/202501/orders/{order_id}/statement_transactions`."""
        values: dict[str, Any] = {"order_id": order_id}
        if version != "202501":
            return await self._in_version("order_transactions", version, values)
        return await self._call("finance.GetTransactionsbyOrder.202501", shapes.OrderTransactionsAnswer, values)

    @overload
    def payments(
        self,
        *,
        sort_field: str,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        page_size: int = 20,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202605"] = "202605",
    ) -> AsyncPages[shapes.Payment]:
        """Get Payments: `GET /finance/202605/payments`.

        sort_order: ASC | DESC
        """

    @overload
    def payments(
        self,
        *,
        sort_field: str,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        page_size: int = 100,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202309"],
    ) -> AsyncPages[v202309.Payment]:
        """Get Payments: `GET /finance/202309/payments`.

        TikTok's date for its end is 2026-08-15. Replaced by `finance.payments`, version 202605.
        sort_order: ASC | DESC
        """

    def payments(
        self,
        *,
        sort_field: str,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        page_size: Any = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: str = "202605",
    ) -> Any:
        """Get Payments: `GET /finance/202605/payments`.

        sort_order: ASC | DESC
        """
        values: dict[str, Any] = {
            "sort_field": sort_field, "create_time_ge": create_time_ge, "create_time_lt": create_time_lt,
            "page_size": page_size, "sort_order": sort_order,
        }
        if version != "202605":
            return self._in_version("payments", version, values)
        values["page_size"] = 20 if page_size is None else page_size
        return self._pages("finance.getPayments.202605", shapes.Payment, values)

    @overload
    def statement_transactions(
        self,
        statement_id: str,
        *,
        sort_field: str,
        page_size: int = 100,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202501"] = "202501",
    ) -> AsyncPages[shapes.Transaction]:
        """Get Transactionsby Statement: `GET /finance/202501/statements/{statement_id}/statement_transactions`.

        sort_order: ASC | DESC
        """

    @overload
    def statement_transactions(
        self,
        statement_id: str,
        *,
        sort_field: str,
        page_size: int = 20,
        sort_order: str | None = None,
        version: Literal["202309"],
    ) -> AsyncPages[v202309.StatementTransaction]:
        """Get Transactionsby Statement: `GET /finance/202309/statements/{statement_id}/statement_transactions`.

        TikTok's date for its end is 2025-12-31. Replaced by `finance.statement_transactions`, version
            202501.
        """

    def statement_transactions(
        self,
        statement_id: str,
        *,
        sort_field: str,
        page_size: Any = None,
        sort_order: Any = None,
        version: str = "202501",
    ) -> Any:
        """Get Transactionsby Statement: `GET /finance/202501/statements/{statement_id}/statement_transactions`.

        sort_order: ASC | DESC
        """
        values: dict[str, Any] = {
            "statement_id": statement_id, "sort_field": sort_field, "page_size": page_size,
            "sort_order": sort_order,
        }
        if version != "202501":
            return self._in_version("statement_transactions", version, values)
        values["page_size"] = 100 if page_size is None else page_size
        return self._pages("finance.GetTransactionsbyStatement.202501", shapes.Transaction, values)

    def statements(
        self,
        *,
        sort_field: str,
        page_size: int = 100,
        payment_status: Literal["PAID", "FAILED", "PROCESSING"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        statement_time_ge: int | None = None,
        statement_time_lt: int | None = None,
    ) -> AsyncPages[shapes.Statement]:
        """Get Statements: `GET /finance/202309/statements`.

        payment_status: PAID | FAILED | PROCESSING
        sort_order: ASC | DESC
        """
        values = {
            "sort_field": sort_field, "page_size": page_size, "payment_status": payment_status,
            "sort_order": sort_order, "statement_time_ge": statement_time_ge,
            "statement_time_lt": statement_time_lt,
        }
        return self._pages("finance.GetStatements.202309", shapes.Statement, values)

    async def tax_information(
        self,
    ) -> v202504.TaxInformationAnswer:
        """Get Tax Information: `GET /finance/202504/tax_information`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202504.TaxInformationAnswer = await self._in_version("tax_information", "202504", values)
        return made

    async def trade_in_balance(
        self,
        *,
        currency: str,
    ) -> shapes.TradeInBalanceAnswer:
        """Get Trade In Supplier Account Balance: `GET /finance/202609/account_balances`."""
        values = {"currency": currency}
        return await self._call("finance.getTradeInSupplierAccountBalance.202609", shapes.TradeInBalanceAnswer, values)

    def trade_in_transactions(
        self,
        *,
        end_time: str | None = None,
        flow_type: Literal["RECHARGE", "REVERSE", "WITHDRAW"] | str | None = None,
        page_size: int = 20,
        start_time: str | None = None,
    ) -> AsyncPages[shapes.Flow]:
        """Get Trade In Account Transactions: `GET /finance/202609/account_transactions`.

        flow_type: RECHARGE | REVERSE | WITHDRAW
        """
        values = {
            "end_time": end_time, "flow_type": flow_type, "page_size": page_size, "start_time": start_time,
        }
        return self._pages("finance.getTradeInAccountTransactions.202609", shapes.Flow, values)

    def unsettled_orders(
        self,
        *,
        sort_field: str,
        page_size: int = 100,
        search_time_ge: int | None = None,
        search_time_lt: int | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
    ) -> AsyncPages[shapes.FinanceTransaction]:
        """Get Unsettled Transactions: `GET /finance/202507/orders/unsettled`.

        sort_order: ASC | DESC
        """
        values = {
            "sort_field": sort_field, "page_size": page_size, "search_time_ge": search_time_ge,
            "search_time_lt": search_time_lt, "sort_order": sort_order,
        }
        return self._pages("finance.GetUnsettledTransactions.202507", shapes.FinanceTransaction, values)

    def withdrawals(
        self,
        *,
        types: Sequence[Literal["PAYMENT", "REFUND", "REVERSE", "SETTLE", "TRANSFER", "WITHDRAW"] | str],
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        page_size: int = 20,
    ) -> AsyncPages[shapes.Withdrawal]:
        """Get Withdrawals: `GET /finance/202309/withdrawals`.

        types: PAYMENT | REFUND | REVERSE | SETTLE | TRANSFER | WITHDRAW
        """
        values = {
            "types": types, "create_time_ge": create_time_ge, "create_time_lt": create_time_lt,
            "page_size": page_size,
        }
        return self._pages("finance.GetWithdrawals.202309", shapes.Withdrawal, values)
