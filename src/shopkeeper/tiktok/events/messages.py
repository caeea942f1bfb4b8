"""What webhooks about messages carry. Generated from spec/ by tools/generate.py; never edited by hand."""

from msgspec import field

from ..received import Received


class NewConversation(Received, frozen=True, kw_only=True):
    """Webhook 13, NEW_CONVERSATION, of a shop."""

    conversation_id: str = ""
    create_time: int | None = None


class Sender(Received, frozen=True, kw_only=True):
    """role: BUYER | SHOP | CUSTOMER_SERVICE | SYSTEM | ROBOT"""

    im_user_id: str
    role: str


class NewMessage(Received, frozen=True, kw_only=True):
    """Webhook 14, NEW_MESSAGE, of a shop.

    content is JSON in a text.
    type: TEXT | IMAGE | ALLOCATED_SERVICE | NOTIFICATION | BUYER_ENTER_FROM_TRANSFER |
        BUYER_ENTER_FROM_PRODUCT | BUYER_ENTER_FROM_ORDER | PRODUCT_CARD | ORDER_CARD | EMOTICONS | VIDEO |
        COUPON_CARD | LOGISTICS_CARD | OTHER
    """

    content: str
    conversation_id: str
    create_time: int
    index: str = ""
    is_visible: bool | None = None
    message_id: str
    sender: Sender
    type: str


class MessageListenerSender(Received, frozen=True, kw_only=True):
    sender_im_user_id: str = ""


class NewMessageListener(Received, frozen=True, kw_only=True):
    """Webhook 33, NEW_MESSAGE_LISTENER, of a shop.

    msg_type: TEXT | PRODUCT_CARD | TARGET_COLLABORATION_CARD | FREE_SAMPLE_CARD
    """

    content: str = ""
    conversation_id: str = ""
    create_time: str = ""
    index: str = ""
    message_id: str = ""
    msg_type: str = ""
    sender: MessageListenerSender = field(default_factory=MessageListenerSender)
