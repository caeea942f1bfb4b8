"""What webhooks carry, a class for each kind. Generated from spec/ by tools/generate.py; never edited by hand."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .aftersales import (
        AftersalesRequestStatusUpdate,
        CancellationStatusChange,
        RMAStatusUpdate,
        RefundSuccess,
        ReturnStatusChange,
    )
    from .authorization import (
        CreatorDeauthorization,
        SellerDeauthorization,
        UpcomingAuthorizationExpiration,
    )
    from .creators import (
        SampleApplicationStatusChange,
        ShoppableContentPosting,
        ShoppableVideoPrecheckTasksResult,
        VideoPrecheckResult,
    )
    from .fbt import (
        FBTInventoryUpdate,
        FBTMerchantOnboarding,
        GetFBTMCFOrderStatus,
        GoodsMatch,
        InboundFBTOrderStatusChange,
    )
    from .inventory import (
        InventoryChangedByShop,
        InventoryStatusChange,
    )
    from .messages import (
        NewConversation,
        NewMessage,
        NewMessageListener,
    )
    from .orders import (
        OrderStatusChange,
        RecipientAddressUpdate,
    )
    from .packages import (
        InvoiceStatusChange,
        PackageUpdate,
    )
    from .products import (
        AppealCompleted,
        CombinedListingChange,
        GlobalListingMethodChange,
        GlobalReplicationStatusChange,
        ImageTranslationCompleted,
        OpportunityMatchingStatusChange,
        ProductAuditStatusChange,
        ProductCategoryChange,
        ProductCreation,
        ProductInformationChange,
        ProductPackageRecommended,
        ProductStatusChange,
        SKUStatusChange,
        SizeChartChange,
        TokopediaMirrorStatusChange,
    )
    from .promotions import (
        ActivityChange,
        ActivityStatusChange,
        StrikethroughPriceExpired,
    )

__all__ = [
    "ActivityChange",
    "ActivityStatusChange",
    "AftersalesRequestStatusUpdate",
    "AppealCompleted",
    "CancellationStatusChange",
    "CombinedListingChange",
    "CreatorDeauthorization",
    "FBTInventoryUpdate",
    "FBTMerchantOnboarding",
    "GetFBTMCFOrderStatus",
    "GlobalListingMethodChange",
    "GlobalReplicationStatusChange",
    "GoodsMatch",
    "ImageTranslationCompleted",
    "InboundFBTOrderStatusChange",
    "InventoryChangedByShop",
    "InventoryStatusChange",
    "InvoiceStatusChange",
    "NewConversation",
    "NewMessage",
    "NewMessageListener",
    "OpportunityMatchingStatusChange",
    "OrderStatusChange",
    "PackageUpdate",
    "ProductAuditStatusChange",
    "ProductCategoryChange",
    "ProductCreation",
    "ProductInformationChange",
    "ProductPackageRecommended",
    "ProductStatusChange",
    "RMAStatusUpdate",
    "RecipientAddressUpdate",
    "RefundSuccess",
    "ReturnStatusChange",
    "SKUStatusChange",
    "SampleApplicationStatusChange",
    "SellerDeauthorization",
    "ShoppableContentPosting",
    "ShoppableVideoPrecheckTasksResult",
    "SizeChartChange",
    "StrikethroughPriceExpired",
    "TokopediaMirrorStatusChange",
    "UpcomingAuthorizationExpiration",
    "VideoPrecheckResult",
]

KINDS = {
    1: ("orders", "OrderStatusChange"),
    3: ("orders", "RecipientAddressUpdate"),
    4: ("packages", "PackageUpdate"),
    5: ("products", "ProductStatusChange"),
    6: ("authorization", "SellerDeauthorization"),
    7: ("authorization", "UpcomingAuthorizationExpiration"),
    11: ("aftersales", "CancellationStatusChange"),
    12: ("aftersales", "ReturnStatusChange"),
    13: ("messages", "NewConversation"),
    14: ("messages", "NewMessage"),
    15: ("products", "ProductInformationChange"),
    16: ("products", "ProductCreation"),
    17: ("creators", "ShoppableContentPosting"),
    18: ("products", "ProductCategoryChange"),
    19: ("products", "SizeChartChange"),
    20: ("authorization", "CreatorDeauthorization"),
    21: ("fbt", "InboundFBTOrderStatusChange"),
    22: ("fbt", "FBTMerchantOnboarding"),
    23: ("fbt", "GoodsMatch"),
    24: ("fbt", "FBTInventoryUpdate"),
    25: ("products", "OpportunityMatchingStatusChange"),
    27: ("inventory", "InventoryStatusChange"),
    33: ("messages", "NewMessageListener"),
    35: ("products", "TokopediaMirrorStatusChange"),
    36: ("packages", "InvoiceStatusChange"),
    37: ("products", "ProductAuditStatusChange"),
    38: ("promotions", "StrikethroughPriceExpired"),
    39: ("promotions", "ActivityStatusChange"),
    42: ("products", "CombinedListingChange"),
    46: ("products", "ImageTranslationCompleted"),
    50: ("products", "SKUStatusChange"),
    51: ("products", "GlobalReplicationStatusChange"),
    52: ("products", "GlobalListingMethodChange"),
    55: ("creators", "VideoPrecheckResult"),
    56: ("creators", "SampleApplicationStatusChange"),
    58: ("fbt", "GetFBTMCFOrderStatus"),
    59: ("creators", "ShoppableVideoPrecheckTasksResult"),
    62: ("products", "ProductPackageRecommended"),
    63: ("promotions", "ActivityChange"),
    64: ("aftersales", "AftersalesRequestStatusUpdate"),
    65: ("aftersales", "RMAStatusUpdate"),
    66: ("products", "AppealCompleted"),
    67: ("aftersales", "RefundSuccess"),
    71: ("inventory", "InventoryChangedByShop"),
}

_HOMES = {name: home for home, name in KINDS.values()}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
