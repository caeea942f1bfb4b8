"""Calls about files. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..calls import AsyncGroup, AsyncPages, File, Group, Pages
from ..records import files as shapes


class Files(Group):
    """Calls about files."""

    def start_upload(
        self,
        *,
        file_name: str,
        file_size: int,
        file_type: str,
        target_path: str,
        total_chunk_count: int,
        category_asset_cipher: str | None = None,
    ) -> shapes.StartUploadAnswer:
        """Upload File Init: `POST /open/202512/file/init`."""
        values = {
            "file_name": file_name, "file_size": file_size, "file_type": file_type,
            "target_path": target_path, "total_chunk_count": total_chunk_count,
            "category_asset_cipher": category_asset_cipher,
        }
        return self._call("open.UploadFileInit.202512", shapes.StartUploadAnswer, values)

    def upload(
        self,
        *,
        data: File,
        name: str,
    ) -> shapes.UploadAnswer:
        """Upload Product File: `POST /product/202309/files/upload`."""
        values = {"data": data, "name": name}
        return self._call("product.UploadProductFile.202309", shapes.UploadAnswer, values)


class AsyncFiles(AsyncGroup):
    """Calls about files."""

    async def start_upload(
        self,
        *,
        file_name: str,
        file_size: int,
        file_type: str,
        target_path: str,
        total_chunk_count: int,
        category_asset_cipher: str | None = None,
    ) -> shapes.StartUploadAnswer:
        """Upload File Init: `POST /open/202512/file/init`."""
        values = {
            "file_name": file_name, "file_size": file_size, "file_type": file_type,
            "target_path": target_path, "total_chunk_count": total_chunk_count,
            "category_asset_cipher": category_asset_cipher,
        }
        return await self._call("open.UploadFileInit.202512", shapes.StartUploadAnswer, values)

    async def upload(
        self,
        *,
        data: File,
        name: str,
    ) -> shapes.UploadAnswer:
        """Upload Product File: `POST /product/202309/files/upload`."""
        values = {"data": data, "name": name}
        return await self._call("product.UploadProductFile.202309", shapes.UploadAnswer, values)
