"""Calls about pharmacies. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202504 import pharmacies as v202504
    from ..records.v202507 import pharmacies as v202507

OLDER = {
    "list": {
        "202504": Older("epharmacy.GetPharmacies.202504", "Pharmacy", 100),
    },
    "consultation_provider": {
        "202507": Older("epharmacy.GetConsultationProvider.202507", "ConsultationProviderAnswer"),
    },
    "update": {
        "202504": Older("epharmacy.UpdatePharmacies.202504", "UpdateAnswer"),
    },
    "update_prescription_requirement": {
        "202504": Older("epharmacy.UpdatePrescriptionRequirement.202504", ""),
    },
    "update_prescription_status": {
        "202504": Older("epharmacy.UpdatePrescriptionStatus.202504", ""),
    },
}


class Pharmacies(Versioned, Group):
    """Calls about pharmacies."""

    _older = OLDER

    def list(
        self,
        *,
        page_size: int = 100,
    ) -> Pages[v202504.Pharmacy]:
        """Get Pharmacies: `GET /epharmacy/202504/pharmacies`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_size": page_size}
        made: Pages[v202504.Pharmacy] = self._in_version("list", "202504", values)
        return made

    def consultation_provider(
        self,
        consultation_id: str,
    ) -> v202507.ConsultationProviderAnswer:
        """Get Consultation Provider: `GET /epharmacy/202507/consultations/{consultation_id}/providers`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"consultation_id": consultation_id}
        made: v202507.ConsultationProviderAnswer = self._in_version("consultation_provider", "202507", values)
        return made

    def update(
        self,
        *,
        pharmacies: Sequence[v202504.NewPharmacy] | None = None,
    ) -> v202504.UpdateAnswer:
        """Update Pharmacies: `POST /epharmacy/202504/pharmacies/update`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"pharmacies": pharmacies}
        made: v202504.UpdateAnswer = self._in_version("update", "202504", values)
        return made

    def update_prescription_requirement(
        self,
        product_id: str,
        *,
        prescription_requirement: v202504.NewPrescriptionRequirement | None = None,
    ) -> None:
        """Update Prescription Requirement: `POST /epharmacy/202504/products/{product_id}/prescription_requirements/update`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"product_id": product_id, "prescription_requirement": prescription_requirement}
        self._in_version("update_prescription_requirement", "202504", values)

    def update_prescription_status(
        self,
        order_id: str,
        *,
        prescription_status: Literal["APPROVED", "REJECTED", "PENDING_RESUBMISSION"] | str | None = None,
        rejection_reason: str | None = None,
    ) -> None:
        """Update Prescription Status: `POST /epharmacy/202504/orders/{order_id}/update_prescription_status`.

        No longer among TikTok's current calls; no date of its end is published.
        prescription_status: APPROVED | REJECTED | PENDING_RESUBMISSION
        """
        values = {
            "order_id": order_id, "prescription_status": prescription_status,
            "rejection_reason": rejection_reason,
        }
        self._in_version("update_prescription_status", "202504", values)


class AsyncPharmacies(Versioned, AsyncGroup):
    """Calls about pharmacies."""

    _older = OLDER

    def list(
        self,
        *,
        page_size: int = 100,
    ) -> AsyncPages[v202504.Pharmacy]:
        """Get Pharmacies: `GET /epharmacy/202504/pharmacies`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_size": page_size}
        made: AsyncPages[v202504.Pharmacy] = self._in_version("list", "202504", values)
        return made

    async def consultation_provider(
        self,
        consultation_id: str,
    ) -> v202507.ConsultationProviderAnswer:
        """Get Consultation Provider: `GET /epharmacy/202507/consultations/{consultation_id}/providers`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"consultation_id": consultation_id}
        made: v202507.ConsultationProviderAnswer = await self._in_version("consultation_provider", "202507", values)
        return made

    async def update(
        self,
        *,
        pharmacies: Sequence[v202504.NewPharmacy] | None = None,
    ) -> v202504.UpdateAnswer:
        """Update Pharmacies: `POST /epharmacy/202504/pharmacies/update`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"pharmacies": pharmacies}
        made: v202504.UpdateAnswer = await self._in_version("update", "202504", values)
        return made

    async def update_prescription_requirement(
        self,
        product_id: str,
        *,
        prescription_requirement: v202504.NewPrescriptionRequirement | None = None,
    ) -> None:
        """Update Prescription Requirement: `POST /epharmacy/202504/products/{product_id}/prescription_requirements/update`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"product_id": product_id, "prescription_requirement": prescription_requirement}
        await self._in_version("update_prescription_requirement", "202504", values)

    async def update_prescription_status(
        self,
        order_id: str,
        *,
        prescription_status: Literal["APPROVED", "REJECTED", "PENDING_RESUBMISSION"] | str | None = None,
        rejection_reason: str | None = None,
    ) -> None:
        """Update Prescription Status: `POST /epharmacy/202504/orders/{order_id}/update_prescription_status`.

        No longer among TikTok's current calls; no date of its end is published.
        prescription_status: APPROVED | REJECTED | PENDING_RESUBMISSION
        """
        values = {
            "order_id": order_id, "prescription_status": prescription_status,
            "rejection_reason": rejection_reason,
        }
        await self._in_version("update_prescription_status", "202504", values)
