"""What follows an order is found by the order, without looking at all that there is."""

from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.sandbox.orders.records import ByOrder
from shopkeeper.sandbox.trade import Refund

ORDERS = st.sampled_from(["576", "577", "578"])


def refund(order_id: str, number: int) -> Refund:
    return Refund(order_id, "577000000000000001", number, "4036", subtotal_minor=number)


@given(st.lists(st.tuples(ORDERS, st.booleans()), max_size=30))
def test_each_order_has_its_records_in_the_order_in_which_they_were_made(
    steps: list[tuple[str, bool]],
) -> None:
    made: list[Refund] = []
    named: dict[str, Refund] = {}
    in_list, in_dict = ByOrder(made), ByOrder(named)
    for number, (order_id, looked_up) in enumerate(steps):
        made.append(refund(order_id, number))
        named[str(number)] = made[-1]
        wanted = [one for one in made if one.order_id == order_id]
        if looked_up:
            assert list(in_list.of(order_id)) == list(in_dict.of(order_id)) == wanted
    for order_id in ("576", "577", "578", "579"):
        wanted = [one for one in made if one.order_id == order_id]
        assert list(in_list.of(order_id)) == list(in_dict.of(order_id)) == wanted
