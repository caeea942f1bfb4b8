"""Calls about finance. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import finance as shapes


class Finance(Group):
    """Calls about finance."""

    def order_transactions(
        self,
        order_id: str,
    ) -> shapes.OrderTransactionsAnswer:
        """Get Transactionsby Order: `GET /finance/202501/orders/{order_id}/statement_transactions`."""
        values = {"order_id": order_id}
        return self._call("finance.GetTransactionsbyOrder.202501", shapes.OrderTransactionsAnswer, values)

    def payments(
        self,
        *,
        sort_field: str,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        page_size: int = 20,
        sort_order: str | None = None,
    ) -> Pages[shapes.Payment]:
        """Get Payments: `GET /finance/202605/payments`.

        sort_order: ASC | DESC
        """
        values = {
            "sort_field": sort_field, "create_time_ge": create_time_ge, "create_time_lt": create_time_lt,
            "page_size": page_size, "sort_order": sort_order,
        }
        return self._pages("finance.getPayments.202605", shapes.Payment, values)

    def statement_transactions(
        self,
        statement_id: str,
        *,
        sort_field: str,
        page_size: int = 100,
        sort_order: str | None = None,
    ) -> Pages[shapes.Transaction]:
        """Get Transactionsby Statement: `GET /finance/202501/statements/{statement_id}/statement_transactions`.

        sort_order: ASC | DESC
        """
        values = {
            "statement_id": statement_id, "sort_field": sort_field, "page_size": page_size,
            "sort_order": sort_order,
        }
        return self._pages("finance.GetTransactionsbyStatement.202501", shapes.Transaction, values)

    def statements(
        self,
        *,
        sort_field: str,
        page_size: int = 100,
        payment_status: str | None = None,
        sort_order: str | None = None,
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
        flow_type: str | None = None,
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
        sort_order: str | None = None,
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
        types: Sequence[str],
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


class AsyncFinance(AsyncGroup):
    """Calls about finance."""

    async def order_transactions(
        self,
        order_id: str,
    ) -> shapes.OrderTransactionsAnswer:
        """Get Transactionsby Order: `GET /finance/202501/orders/{order_id}/statement_transactions`."""
        values = {"order_id": order_id}
        return await self._call("finance.GetTransactionsbyOrder.202501", shapes.OrderTransactionsAnswer, values)

    def payments(
        self,
        *,
        sort_field: str,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        page_size: int = 20,
        sort_order: str | None = None,
    ) -> AsyncPages[shapes.Payment]:
        """Get Payments: `GET /finance/202605/payments`.

        sort_order: ASC | DESC
        """
        values = {
            "sort_field": sort_field, "create_time_ge": create_time_ge, "create_time_lt": create_time_lt,
            "page_size": page_size, "sort_order": sort_order,
        }
        return self._pages("finance.getPayments.202605", shapes.Payment, values)

    def statement_transactions(
        self,
        statement_id: str,
        *,
        sort_field: str,
        page_size: int = 100,
        sort_order: str | None = None,
    ) -> AsyncPages[shapes.Transaction]:
        """Get Transactionsby Statement: `GET /finance/202501/statements/{statement_id}/statement_transactions`.

        sort_order: ASC | DESC
        """
        values = {
            "statement_id": statement_id, "sort_field": sort_field, "page_size": page_size,
            "sort_order": sort_order,
        }
        return self._pages("finance.GetTransactionsbyStatement.202501", shapes.Transaction, values)

    def statements(
        self,
        *,
        sort_field: str,
        page_size: int = 100,
        payment_status: str | None = None,
        sort_order: str | None = None,
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
        flow_type: str | None = None,
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
        sort_order: str | None = None,
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
        types: Sequence[str],
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
