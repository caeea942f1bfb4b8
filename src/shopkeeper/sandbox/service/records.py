"""What the sandbox remembers of customer service: conversations, sessions, pictures, tasks."""

import msgspec


class Said(msgspec.Struct):
    """One message of a conversation; the content is JSON in a text."""

    id: str
    index: int
    role: str
    kind: str
    content: str
    at: int
    visible: bool = True


class Session(msgspec.Struct):
    """One matter of a buyer, from their first word to its end; times are 0 until they happen."""

    id: str
    begin: int
    end: int = 0
    asked: int = 0
    """When the buyer wrote first."""
    answered: int = 0
    """When the shop answered first."""
    score: int = 0
    reason: str = ""
    agent: str = ""


class Talk(msgspec.Struct):
    """All messages between a shop and one buyer."""

    id: str
    shop_id: str
    buyer: int
    create_time: int
    by_shop: bool = False
    """Whether the shop has begun it."""
    order_id: str = ""
    """The order that it was about last."""
    messages: list[Said] = []
    sessions: list[Session] = []
    read: int = 0
    """The index of the last message that the shop has read."""

    def unread(self) -> int:
        """How many messages of the buyer the shop has not read."""
        return sum(1 for one in self.messages if one.role == "BUYER" and one.index > self.read)

    def last_asked(self) -> int:
        """When the buyer wrote last; 0 for never."""
        return next((one.at for one in reversed(self.messages) if one.role == "BUYER"), 0)

    def open_session(self) -> Session | None:
        """The matter that is open, if there is one."""
        return self.sessions[-1] if self.sessions and not self.sessions[-1].end else None


class Task(msgspec.Struct):
    """A message that a shop means to send to buyers, and to whom it went."""

    id: str
    shop_id: str
    name: str
    channel: str
    end_time: int
    template_id: str = ""
    title: str = ""
    body: str = ""
    coupon_ids: list[str] = []
    product_ids: list[str] = []
    sent: dict[int, int] = {}
    """By buyer, when it was sent."""


class ChatDesk(msgspec.Struct):
    """All of it."""

    talks: dict[str, Talk] = {}
    by_buyer: dict[str, str] = {}
    """By shop and buyer, the conversation between them."""
    closed: list[str] = []
    """Shops whose agents take no new chats."""
    pictures: dict[str, tuple[int, int]] = {}
    """By address, the width and height of pictures for messages."""
    tasks: dict[str, Task] = {}
