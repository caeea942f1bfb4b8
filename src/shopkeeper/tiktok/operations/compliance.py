"""Calls about compliance. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import compliance as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202409 import compliance as v202409

OLDER = {
    "search_manufacturers": {
        "202409": Older("product.SearchManufacturers.202409", "Manufacturer", 100),
    },
    "search_responsible_persons": {
        "202409": Older("product.SearchResponsiblePersons.202409", "ResponsiblePerson", 100),
    },
}


class Compliance(Versioned, Group):
    """Calls about compliance."""

    _older = OLDER

    def create_manufacturer(
        self,
        *,
        address: str,
        email: str,
        name: str,
        phone_number: shapes.NewPhoneNumber,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        registered_trade_name: str | None = None,
    ) -> shapes.CreateManufacturerAnswer:
        """Create Manufacturer: `POST /product/202409/compliance/manufacturers`.

        locale: de-DE | en-IE | es-ES | fr-FR | it-IT
        """
        values = {
            "address": address, "email": email, "name": name, "phone_number": phone_number,
            "locale": locale, "registered_trade_name": registered_trade_name,
        }
        return self._call("product.CreateManufacturer.202409", shapes.CreateManufacturerAnswer, values)

    def create_responsible_person(
        self,
        *,
        address: shapes.NewAddress,
        email: str,
        name: str,
        phone_number: shapes.NewPhoneNumber,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
    ) -> shapes.CreateResponsiblePersonAnswer:
        """Create Responsible Person: `POST /product/202409/compliance/responsible_persons`.

        locale: de-DE | en-IE | es-ES | fr-FR | it-IT
        """
        values = {
            "address": address, "email": email, "name": name, "phone_number": phone_number,
            "locale": locale,
        }
        return self._call("product.CreateResponsiblePerson.202409", shapes.CreateResponsiblePersonAnswer, values)

    def search_audits(
        self,
        *,
        category_asset_cipher: str | None = None,
        page_size: int = 20,
        brand_ids: Sequence[str] | None = None,
        category_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
        product_title: str | None = None,
        seller_id: str | None = None,
        seller_name: str | None = None,
    ) -> Pages[shapes.Product]:
        """Product Auditing Research: `POST /product/202601/compliance/auditing/research`."""
        values = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size, "brand_ids": brand_ids,
            "category_ids": category_ids, "product_ids": product_ids, "product_title": product_title,
            "seller_id": seller_id, "seller_name": seller_name,
        }
        return self._pages("product.ProductAuditingResearch.202601", shapes.Product, values)

    @overload
    def search_manufacturers(
        self,
        *,
        page_size: int = 100,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        version: Literal["202501"] = "202501",
    ) -> Pages[shapes.Manufacturer]:
        """Search Manufacturers: `POST /product/202501/compliance/manufacturers/search`.

        locales: de-DE | en-IE | es-ES | fr-FR | it-IT
        """

    @overload
    def search_manufacturers(
        self,
        *,
        page_size: int = 100,
        keyword: str | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        version: Literal["202409"],
    ) -> Pages[v202409.Manufacturer]:
        """Search Manufacturers: `POST /product/202409/compliance/manufacturers/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `compliance.search_manufacturers`, version 202501.
        """

    def search_manufacturers(
        self,
        *,
        page_size: int = 100,
        keyword: str | None = None,
        locales: Any = None,
        manufacturer_ids: Sequence[str] | None = None,
        version: str = "202501",
    ) -> Any:
        """Search Manufacturers: `POST /product/202501/compliance/manufacturers/search`.

        locales: de-DE | en-IE | es-ES | fr-FR | it-IT
        """
        values: dict[str, Any] = {
            "page_size": page_size, "keyword": keyword, "locales": locales,
            "manufacturer_ids": manufacturer_ids,
        }
        if version != "202501":
            return self._in_version("search_manufacturers", version, values)
        return self._pages("product.SearchManufacturers.202501", shapes.Manufacturer, values)

    @overload
    def search_responsible_persons(
        self,
        *,
        page_size: int = 100,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        version: Literal["202501"] = "202501",
    ) -> Pages[shapes.ResponsiblePerson]:
        """Search Responsible Persons: `POST /product/202501/compliance/responsible_persons/search`.

        locales: de-DE | en-IE | es-ES | fr-FR | it-IT
        """

    @overload
    def search_responsible_persons(
        self,
        *,
        page_size: int = 100,
        keyword: str | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        version: Literal["202409"],
    ) -> Pages[v202409.ResponsiblePerson]:
        """Search Responsible Persons: `POST /product/202409/compliance/responsible_persons/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `compliance.search_responsible_persons`, version 202501.
        """

    def search_responsible_persons(
        self,
        *,
        page_size: int = 100,
        keyword: str | None = None,
        locales: Any = None,
        responsible_person_ids: Sequence[str] | None = None,
        version: str = "202501",
    ) -> Any:
        """Search Responsible Persons: `POST /product/202501/compliance/responsible_persons/search`.

        locales: de-DE | en-IE | es-ES | fr-FR | it-IT
        """
        values: dict[str, Any] = {
            "page_size": page_size, "keyword": keyword, "locales": locales,
            "responsible_person_ids": responsible_person_ids,
        }
        if version != "202501":
            return self._in_version("search_responsible_persons", version, values)
        return self._pages("product.SearchResponsiblePersons.202501", shapes.ResponsiblePerson, values)

    def update_manufacturer(
        self,
        manufacturer_id: str,
        *,
        address: str | None = None,
        email: str | None = None,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        name: str | None = None,
        phone_number: shapes.NewPhoneNumber | None = None,
        registered_trade_name: str | None = None,
    ) -> None:
        """Partial Edit Manufacturer: `POST /product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit`.

        locale: de-DE | en-IE | es-ES | fr-FR | it-IT
        """
        values = {
            "manufacturer_id": manufacturer_id, "address": address, "email": email, "locale": locale,
            "name": name, "phone_number": phone_number, "registered_trade_name": registered_trade_name,
        }
        self._do("product.PartialEditManufacturer.202409", values)

    def update_responsible_person(
        self,
        responsible_person_id: str,
        *,
        address: shapes.NewAddress | None = None,
        email: str | None = None,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        name: str | None = None,
        phone_number: shapes.NewPhoneNumber | None = None,
    ) -> None:
        """Partial Edit Responsible Person: `POST /product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit`.

        locale: de-DE | en-IE | es-ES | fr-FR | it-IT
        """
        values = {
            "responsible_person_id": responsible_person_id, "address": address, "email": email,
            "locale": locale, "name": name, "phone_number": phone_number,
        }
        self._do("product.PartialEditResponsiblePerson.202409", values)


class AsyncCompliance(Versioned, AsyncGroup):
    """Calls about compliance."""

    _older = OLDER

    async def create_manufacturer(
        self,
        *,
        address: str,
        email: str,
        name: str,
        phone_number: shapes.NewPhoneNumber,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        registered_trade_name: str | None = None,
    ) -> shapes.CreateManufacturerAnswer:
        """Create Manufacturer: `POST /product/202409/compliance/manufacturers`.

        locale: de-DE | en-IE | es-ES | fr-FR | it-IT
        """
        values = {
            "address": address, "email": email, "name": name, "phone_number": phone_number,
            "locale": locale, "registered_trade_name": registered_trade_name,
        }
        return await self._call("product.CreateManufacturer.202409", shapes.CreateManufacturerAnswer, values)

    async def create_responsible_person(
        self,
        *,
        address: shapes.NewAddress,
        email: str,
        name: str,
        phone_number: shapes.NewPhoneNumber,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
    ) -> shapes.CreateResponsiblePersonAnswer:
        """Create Responsible Person: `POST /product/202409/compliance/responsible_persons`.

        locale: de-DE | en-IE | es-ES | fr-FR | it-IT
        """
        values = {
            "address": address, "email": email, "name": name, "phone_number": phone_number,
            "locale": locale,
        }
        return await self._call("product.CreateResponsiblePerson.202409", shapes.CreateResponsiblePersonAnswer, values)

    def search_audits(
        self,
        *,
        category_asset_cipher: str | None = None,
        page_size: int = 20,
        brand_ids: Sequence[str] | None = None,
        category_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
        product_title: str | None = None,
        seller_id: str | None = None,
        seller_name: str | None = None,
    ) -> AsyncPages[shapes.Product]:
        """Product Auditing Research: `POST /product/202601/compliance/auditing/research`."""
        values = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size, "brand_ids": brand_ids,
            "category_ids": category_ids, "product_ids": product_ids, "product_title": product_title,
            "seller_id": seller_id, "seller_name": seller_name,
        }
        return self._pages("product.ProductAuditingResearch.202601", shapes.Product, values)

    @overload
    def search_manufacturers(
        self,
        *,
        page_size: int = 100,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        version: Literal["202501"] = "202501",
    ) -> AsyncPages[shapes.Manufacturer]:
        """Search Manufacturers: `POST /product/202501/compliance/manufacturers/search`.

        locales: de-DE | en-IE | es-ES | fr-FR | it-IT
        """

    @overload
    def search_manufacturers(
        self,
        *,
        page_size: int = 100,
        keyword: str | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        version: Literal["202409"],
    ) -> AsyncPages[v202409.Manufacturer]:
        """Search Manufacturers: `POST /product/202409/compliance/manufacturers/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `compliance.search_manufacturers`, version 202501.
        """

    def search_manufacturers(
        self,
        *,
        page_size: int = 100,
        keyword: str | None = None,
        locales: Any = None,
        manufacturer_ids: Sequence[str] | None = None,
        version: str = "202501",
    ) -> Any:
        """Search Manufacturers: `POST /product/202501/compliance/manufacturers/search`.

        locales: de-DE | en-IE | es-ES | fr-FR | it-IT
        """
        values: dict[str, Any] = {
            "page_size": page_size, "keyword": keyword, "locales": locales,
            "manufacturer_ids": manufacturer_ids,
        }
        if version != "202501":
            return self._in_version("search_manufacturers", version, values)
        return self._pages("product.SearchManufacturers.202501", shapes.Manufacturer, values)

    @overload
    def search_responsible_persons(
        self,
        *,
        page_size: int = 100,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        version: Literal["202501"] = "202501",
    ) -> AsyncPages[shapes.ResponsiblePerson]:
        """Search Responsible Persons: `POST /product/202501/compliance/responsible_persons/search`.

        locales: de-DE | en-IE | es-ES | fr-FR | it-IT
        """

    @overload
    def search_responsible_persons(
        self,
        *,
        page_size: int = 100,
        keyword: str | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        version: Literal["202409"],
    ) -> AsyncPages[v202409.ResponsiblePerson]:
        """Search Responsible Persons: `POST /product/202409/compliance/responsible_persons/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `compliance.search_responsible_persons`, version 202501.
        """

    def search_responsible_persons(
        self,
        *,
        page_size: int = 100,
        keyword: str | None = None,
        locales: Any = None,
        responsible_person_ids: Sequence[str] | None = None,
        version: str = "202501",
    ) -> Any:
        """Search Responsible Persons: `POST /product/202501/compliance/responsible_persons/search`.

        locales: de-DE | en-IE | es-ES | fr-FR | it-IT
        """
        values: dict[str, Any] = {
            "page_size": page_size, "keyword": keyword, "locales": locales,
            "responsible_person_ids": responsible_person_ids,
        }
        if version != "202501":
            return self._in_version("search_responsible_persons", version, values)
        return self._pages("product.SearchResponsiblePersons.202501", shapes.ResponsiblePerson, values)

    async def update_manufacturer(
        self,
        manufacturer_id: str,
        *,
        address: str | None = None,
        email: str | None = None,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        name: str | None = None,
        phone_number: shapes.NewPhoneNumber | None = None,
        registered_trade_name: str | None = None,
    ) -> None:
        """Partial Edit Manufacturer: `POST /product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit`.

        locale: de-DE | en-IE | es-ES | fr-FR | it-IT
        """
        values = {
            "manufacturer_id": manufacturer_id, "address": address, "email": email, "locale": locale,
            "name": name, "phone_number": phone_number, "registered_trade_name": registered_trade_name,
        }
        await self._do("product.PartialEditManufacturer.202409", values)

    async def update_responsible_person(
        self,
        responsible_person_id: str,
        *,
        address: shapes.NewAddress | None = None,
        email: str | None = None,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        name: str | None = None,
        phone_number: shapes.NewPhoneNumber | None = None,
    ) -> None:
        """Partial Edit Responsible Person: `POST /product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit`.

        locale: de-DE | en-IE | es-ES | fr-FR | it-IT
        """
        values = {
            "responsible_person_id": responsible_person_id, "address": address, "email": email,
            "locale": locale, "name": name, "phone_number": phone_number,
        }
        await self._do("product.PartialEditResponsiblePerson.202409", values)
