"""What webhooks about creators carry. Generated from spec/ by tools/generate.py; never edited by hand."""

from msgspec import field

from ..received import Received


class Event(Received, frozen=True, kw_only=True):
    """type: ADD | UPDATE | REMOVE"""

    content_id: str = ""
    scene: str = ""
    type: str = ""


class ShoppableContentPosting(Received, frozen=True, kw_only=True):
    """Webhook 17, ShoppableContentPosting, of a creator."""

    event: Event = field(default_factory=Event)
    product_id: str = ""


class Issue(Received, frozen=True, kw_only=True):
    risk: str = ""
    suggestion: str = ""
    suggestions: str = ""


class VideoPrecheckResult(Received, frozen=True, kw_only=True):
    """Webhook 55, VideoPrecheckResult, of a creator."""

    issues: list[Issue] = []
    precheck_task_id: str = ""
    result: str = ""


class Creator(Received, frozen=True, kw_only=True):
    creator_open_id: str = ""


class Product(Received, frozen=True, kw_only=True):
    id: str = ""
    sku_id: str = ""


class SampleApplicationStatusChange(Received, frozen=True, kw_only=True):
    """Webhook 56, SampleApplicationStatusChange, of a shop.

    new_status: PENDING | AWAITING_SHIPMENT | SHIPPED | CONTENT_PENDING | REJECT_CANCELLED |
        OVERDUE_CANCELLED | UNFULFILL_CANCELLED | DEL_OPEN_COLLAB | SELLER_NOT_SHIP_CANCELLED |
        WITHDRAW_CANCELLED | UNFULFILLABLE_CANCELLED | OPS_CANCELLED | OPS_FAILED | OPS_COMPLETED |
        COMPLETED
    """

    application_id: str = ""
    creator: list[Creator] = []
    new_status: str = ""
    product: list[Product] = []


class GoodQualityCheckResultIssue(Received, frozen=True, kw_only=True):
    code: str = ""
    suggestions: str = ""


class GoodQualityCheckResult(Received, frozen=True, kw_only=True):
    issues: list[GoodQualityCheckResultIssue] = []
    status: str = ""


class ViolationCheckResult(Received, frozen=True, kw_only=True):
    issues: list[Issue] = []
    status: str = ""


class ShoppableVideoPrecheckTasksResult(Received, frozen=True, kw_only=True):
    """Webhook 59, ShoppableVideoPrecheckTasksResult, of a creator."""

    good_quality_check_result: GoodQualityCheckResult = field(default_factory=GoodQualityCheckResult)
    task_id: str = ""
    violation_check_result: ViolationCheckResult = field(default_factory=ViolationCheckResult)
