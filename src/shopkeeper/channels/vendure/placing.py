"""Orders of other shops that stand in a Vendure store: placed once, by many calls, and cancelled there.

The mark of an order is the transaction id of its payment, by which it is found. Before that it stands in the
company of the draft's billing address, so that a draft that was begun and not finished is known as ours.
"""

from collections import Counter
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from ...core.standing import Address, Placement, Stands
from ...errors import Rejected
from ..channel import Raw
from . import documents
from .client import VendureClient, granted
from .goods import Rules, is_tracked, rules, stands, threshold
from .moments import moment
from .orders import METHOD, order_raw, packed_units

PAGE = 100
PAGES_MOST = 20
ABANDONED = timedelta(minutes=10)
REASON = "cancelled in the shop that it was placed for"


@dataclass(frozen=True, slots=True)
class VendurePlacing:
    """Orders of other shops that stand in one store."""

    client: VendureClient
    chosen: Mapping[str, str]

    async def find(self, mark: str) -> Raw | None:
        """The order that was placed under a mark, if there is one."""
        answer = await self.client.ask(documents.BY_MARK, mark=mark)
        found = [one for one in answer["orders"]["items"] if one["orderPlacedAt"]]
        return order_raw(found[0]) if found else None

    async def bring_about(self, wanted: Placement) -> Stands:
        """Have an order stand there as it is wanted: placed once, and units that are too many cancelled.

        It may be called again after any failure: it looks first, and takes up or clears away what it finds.
        """
        async with self.client.writing:
            there = await self.find(wanted.mark)
            if there is None:
                await self._clear_away(wanted.mark)
                return await self._place(wanted) if wanted.units else Stands()
            await self._cancel(there, wanted)
            return Stands(str(there["id"]), str(there["code"]))

    async def _place(self, wanted: Placement) -> Stands:
        known = rules(await self.client.ask(documents.CHANNEL), self.chosen.get("location", ""))
        if not known.kept:
            raise Rejected("the store has several stock locations; say which of them the hub keeps")
        await self._make_room(wanted.units, known)
        draft = (await self.client.ask(documents.CREATE_DRAFT))["createDraftOrder"]
        order_id = str(draft["id"])
        ours = {"company": wanted.mark, "streetLine1": "-", "countryCode": wanted.address.country}
        await self.client.ask(documents.MARK_DRAFT, order=order_id, address=ours)
        for variant_id, quantity in sorted(wanted.units.items()):
            values = {"order": order_id, "variant": variant_id, "quantity": quantity}
            await self._say(documents.ADD_UNITS, "addItemToDraftOrder", **values)
        await self._address(order_id, wanted)
        await self.client.ask(documents.NOTE, order=order_id, note=wanted.note)
        await self._say(
            documents.MOVE_ORDER, "transitionOrderToState", order=order_id, state="ArrangingPayment"
        )
        # Quirk (2026-11, Vendure 3.7.3): the schema lets a payment have no metadata, but then
        # the database refuses its row. https://docs.vendure.io/reference/graphql-api/admin/mutations
        payment = {"orderId": order_id, "method": METHOD, "transactionId": wanted.mark, "metadata": {}}
        await self._say(documents.PAY, "addManualPaymentToOrder", payment=payment)
        return Stands(order_id, str(draft["code"]))

    async def _make_room(self, units: Mapping[str, int], known: Rules) -> None:
        """Put on the shelf what the order needs and the store does not show, for it was sold elsewhere.

        These units are there: the hub took them off what the store shows when the other shop sold them.
        Placing the order allocates them at once, so that what the store shows is the same again.
        """
        answer = await self.client.ask(documents.VARIANTS, ids=sorted(units), take=len(units))
        there = {str(one["id"]): one for one in answer["productVariants"]["items"]}
        changes = []
        for variant_id, quantity in sorted(units.items()):
            if variant_id not in there:
                raise Rejected(f"the store has no variant {variant_id} any more")
            if (lacking := quantity - shown(there[variant_id], known)) > 0:
                on_hand, _ = stands(there[variant_id], [known.kept])
                level = {"stockLocationId": known.kept, "stockOnHand": on_hand + lacking}
                changes.append({"id": variant_id, "stockLevels": [level]})
        if changes:
            await self.client.ask(documents.SET_STOCK, input=changes)

    async def _address(self, order_id: str, wanted: Placement) -> None:
        """Whose the order is, where it goes and how."""
        to = wanted.address
        first, _, last = to.name.rpartition(" ")
        email = f"{wanted.mark.replace('/', '-')}@orders.invalid"
        customer = {"firstName": first or last, "lastName": last if first else "", "emailAddress": email}
        await self._say(documents.SET_CUSTOMER, "setCustomerForDraftOrder", order=order_id, customer=customer)
        await self.client.ask(documents.SET_ADDRESS, order=order_id, address=address(to))
        answer = await self.client.ask(documents.SHIPPING_METHODS, order=order_id)
        method = shipping_method(
            answer["eligibleShippingMethodsForDraftOrder"], self.chosen.get("shipping_method", "")
        )
        await self._say(documents.SET_SHIPPING, "setDraftOrderShippingMethod", order=order_id, method=method)

    async def _cancel(self, there: Raw, wanted: Placement) -> None:
        """Cancel what is too many. What is packed cannot be cancelled: raises Rejected for it."""
        surplus = Counter(units_kept(there))
        surplus.subtract(wanted.units)
        packed = packed_units(there)
        lines, stuck = [], []
        for line in there["lines"]:
            most = max(surplus[str(line["productVariant"]["id"])], 0)
            number = min(most, max(int(line["quantity"]) - packed.get(str(line["id"]), 0), 0))
            surplus[str(line["productVariant"]["id"])] -= number
            if number:
                lines.append({"orderLineId": line["id"], "quantity": number})
            if (left := min(most, int(line["quantity"])) - number) > 0:
                stuck.append(f"{left} of {line['productVariant']['sku']}")
        if lines:
            whole = not wanted.units and not stuck
            values = {"orderId": there["id"], "lines": lines, "reason": REASON, "cancelShipping": whole}
            await self._say(documents.CANCEL, "cancelOrder", input=values)
        if stuck:
            raise Rejected(
                f"{', '.join(stuck)} cannot be cancelled in its order {there['code']}: "
                "they are packed or have left. Stop the parcel, or have it sent back."
            )

    async def _clear_away(self, mark: str) -> None:
        """Remove what an earlier try began and did not finish; it promised nothing to anybody yet."""
        async for one in self._unfinished():
            if (one["billingAddress"] or {}).get("company") == mark or (
                one["state"] == "Draft" and self._is_ours_and_empty(one)
            ):
                await self._remove(one)

    def _is_ours_and_empty(self, draft: Raw) -> bool:
        """Whether a draft was begun by this hub's user a while ago, and nothing was put into it."""
        # A draft without a billing address has one all the same, whose fields are empty.
        if draft["lines"] or draft["customer"] or (draft["billingAddress"] or {}).get("company"):
            return False
        begun = [((one.get("administrator") or {}).get("user") or {}) for one in draft["history"]["items"]]
        is_ours = any(one.get("identifier") == self.client.app.user for one in begun)
        now = datetime.fromtimestamp(self.client.reach.wall(), UTC)
        return is_ours and moment(draft["createdAt"]) < now - ABANDONED

    async def _remove(self, order: Raw) -> None:
        if order["state"] == "Draft":
            await self.client.ask(documents.DELETE_DRAFT, order=order["id"])
            return
        await self._say(documents.MOVE_ORDER, "transitionOrderToState", order=order["id"], state="Cancelled")

    async def _unfinished(self) -> AsyncIterator[Raw]:
        seen: list[Raw] = []
        for _ in range(PAGES_MOST):
            answer = await self.client.ask(documents.UNFINISHED, skip=len(seen), take=PAGE)
            seen += answer["orders"]["items"]
            if len(seen) >= answer["orders"]["totalItems"]:
                break
        for one in seen:
            yield one

    async def _say(self, document: str, field: str, **variables: Any) -> None:
        """A mutation that must answer with the order."""
        granted(await self.client.ask(document, **variables), field, "Order")


def shown(variant: Raw, known: Rules) -> int:
    """Units of a variant that the store would still sell, from all of its locations."""
    on_hand, allocated = stands(variant, known.location_ids)
    if not is_tracked(variant, known.tracks):
        return on_hand + 10**9
    return on_hand - allocated - threshold(variant, known.threshold)


def units_kept(raw: Raw) -> dict[str, int]:
    """Units of each variant that are not cancelled."""
    found: Counter[str] = Counter()
    for line in raw["lines"]:
        found[str(line["productVariant"]["id"])] += int(line["quantity"])
    return dict(found)


def address(to: Address) -> dict[str, str]:
    """An address as Vendure takes it."""
    street = [one for one in to.street if one] or ["-"]
    return {
        "fullName": to.name,
        "streetLine1": street[0],
        "streetLine2": ", ".join(street[1:]),
        "city": to.city,
        "province": to.province,
        "postalCode": to.postcode,
        "countryCode": to.country,
        "phoneNumber": to.phone,
    }


def shipping_method(eligible: list[Raw], chosen: str) -> str:
    """The shipping method of an order: the chosen one, or the only one. Raises Rejected where it is open."""
    known = ", ".join(str(one["code"]) for one in eligible) or "none for this address"
    if chosen:
        for one in eligible:
            if chosen in (str(one["code"]), str(one["id"])):
                return str(one["id"])
        raise Rejected(f"the store does not offer the shipping method {chosen!r} here; it offers: {known}")
    if len(eligible) != 1:
        raise Rejected(f"say which shipping method such orders go by; the store offers: {known}")
    return str(eligible[0]["id"])
