"""The pace of one shop: even steps that climb while TikTok takes them, and a rule that no second breaks.

Nothing here waits or looks at a clock: every method is told the time. The state can be packed into a few
hundred bytes, so that several processes share it.
"""

import math
import struct
from collections import deque
from dataclasses import dataclass, field

FIRST_PER_SECOND = 10.0
"""Where a shop that was never called begins: TikTok's suggestion for reading."""
CLIMB = 0.5
"""What each call that was taken adds to the rate, until TikTok refuses one for the first time."""
TOP_SHARE = 0.9975
BURST_SHARE = 0.1
SLOWEST_PER_SECOND = 0.2
UNLIMITED_FALLS_TO = 20.0
FALL = 0.5
RECOVERY_SECONDS = 5.0
MOST_STREAK = 4
FORGIVEN_AFTER_SECONDS = 120.0
TIE_SECONDS = 0.001
SILENT_SECONDS = 0.5
"""A call that nobody answers for so long is taken to have reached TikTok by then."""
ENOUGH_ANSWERS = 20
COSTLY = 0.015
LEARNING_CALLS = 300
WATCHED_CALLS = 3000
"""So many answers must have been seen before the guard is eased for the first time."""
EASE_STEP_SECONDS, EASE_KEPT = 0.002, 0.9998
STRICT_SECONDS = 600.0
STILL_ASKING_SECONDS = 0.6
CLASSES = 4

_HEAD = struct.Struct(f"<{14 + CLASSES}d2q")
_PAIR = struct.Struct("<2d")


@dataclass
class Pace:
    """How fast calls may leave. ``ceiling`` a second is never passed; below it the rate follows TikTok.

    Two rules hold at once. Calls leave at an even ``rate``, a tenth of a second's worth at once. And call
    number i leaves only when the answer to call i - ceiling is a second old, less the quickest round trip:
    then TikTok cannot have seen more than the ceiling in any second, however late either of them came.
    """

    ceiling: float = 50.0
    guards: bool = True
    learns: bool = True
    climbed: float = FIRST_PER_SECOND
    peak: float = 0.0
    fell_at: float = -math.inf
    streak: float = 0.0
    full_at: float = -math.inf
    closed_until: float = -math.inf
    quickest: float = math.inf
    answers: float = 0.0
    ease: float = 0.0
    cost: float = 0.0
    strict_until: float = -math.inf
    strictness: float = 0.0
    refusals: float = 0.0
    touched_at: float = -math.inf
    asking: list[float] = field(default_factory=lambda: [-math.inf] * CLASSES)
    longest: int = field(default=0, compare=False)
    count: int = 0
    ring: deque[tuple[float, float]] = field(default_factory=deque)
    """For each of the newest calls, when it left and when it was answered (0 while it is under way)."""

    @property
    def most(self) -> int:
        """Calls that one window may hold; 0 where nothing is limited."""
        return 0 if math.isinf(self.ceiling) or not self.guards else max(1, int(self.ceiling))

    @property
    def window(self) -> float:
        """Seconds that hold ``most`` calls: one, or more where less than a call a second is allowed."""
        return max(1.0, 1.0 / self.ceiling)

    @property
    def top(self) -> float:
        """The fastest that calls may follow each other for long."""
        return self.ceiling * TOP_SHARE

    def rate(self, now: float) -> float:
        """Calls a second at this moment."""
        if not self.peak:
            return min(self.climbed, self.top) if math.isfinite(self.ceiling) else math.inf
        done = (now - self.fell_at) / (RECOVERY_SECONDS * math.exp2(max(0.0, self.streak - 1)))
        curve = 1 - FALL * (1 - max(done, 0.0)) ** 3
        return min(max(self.peak * curve, SLOWEST_PER_SECOND), self.top)

    def due(self, now: float, urgency: int, weight: float = 1.0) -> float:
        """When the next call of this urgency (0 is the most urgent) may leave."""
        self._look(now)
        gap, due = self._gap(now, weight), self.opens(now, weight)
        if any(now - at < STILL_ASKING_SECONDS for at in self.asking[:urgency]):
            due = max(due, now) + gap
        if due > now:
            self.asking[urgency] = now
        return due

    def opens(self, now: float, weight: float = 1.0) -> float:
        """When the next call may leave if nobody is more urgent."""
        steps = self.full_at - self._burst(now) * self._gap(now, weight)
        return max(steps, self.closed_until, self._guarded(now))

    def take(self, now: float, urgency: int = 0, weight: float = 1.0) -> int:
        """A call leaves. Answers its number."""
        self._weigh(now)
        self.asking[urgency] = -math.inf
        self.full_at = max(self.full_at, now) + self._gap(now, weight)
        self.longest = max(self.longest, self.most)
        self.ring.append((now, 0.0))
        while len(self.ring) > self.longest:
            self.ring.popleft()
        self.count += 1
        return self.count - 1

    def answered(self, now: float, number: int, weight: float = 1.0) -> None:
        """TikTok took the call."""
        self._ended(now, number)
        if not self.peak and self.climbed < self.top:
            self.climbed += CLIMB * weight
        elif self.peak and now - self.fell_at > FORGIVEN_AFTER_SECONDS * max(1.0, self.streak):
            self.climbed, self.peak, self.streak = self.rate(now), 0.0, 0.0

    def refused(self, now: float, number: int, left_at: float, after: float | None = None) -> None:
        """TikTok refused the call that left then: fall at once, and stay away for as long as it asks."""
        self._look(now)
        self._ended(now, number, is_answer=False)
        self.refusals += 1
        reopens_at = now + (after or 0.0)
        self.closed_until = max(self.closed_until, reopens_at)
        if left_at < self.fell_at:
            return  # it was under way when we fell already
        if self.ease > 0:
            self.strictness = min(self.strictness + 1, 6)
            self.ease, self.strict_until = 0.0, now + STRICT_SECONDS * 2 ** (self.strictness - 1)
        rate = self.rate(now)
        # The first refusal may be chance: come back to where we were. A second one tells where the end is.
        self.peak = UNLIMITED_FALLS_TO / FALL if math.isinf(rate) else rate * (0.9 if self.streak else 1.0)
        self.peak = max(self.peak, SLOWEST_PER_SECOND)
        self.streak = min(self.streak + 1, MOST_STREAK)
        self.fell_at = reopens_at
        self.full_at = reopens_at + (1 if after else 2) / self.rate(reopens_at)

    def gone(self, now: float, number: int, urgency: int) -> None:
        """The call was given up in the line, or no answer came: what TikTok saw of it, it saw before now."""
        self.asking[urgency] = -math.inf
        self._ended(now, number, is_answer=False)

    def pack(self) -> bytes:
        """The state as bytes; the settings (ceiling, guards, learns) are not part of it."""
        head = _HEAD.pack(
            self.climbed, self.peak, self.fell_at, self.streak, self.full_at, self.closed_until,
            self.quickest, self.answers, self.ease, self.cost, self.strict_until, self.strictness,
            self.refusals, self.touched_at, *self.asking, self.count, len(self.ring),
        )  # fmt: skip
        flat = [moment for pair in self.ring for moment in pair]
        return head + struct.pack(f"<{len(flat)}d", *flat)

    def unpack(self, content: bytes) -> None:
        """Take over a packed state; one that cannot be read is as good as none."""
        if len(content) < _HEAD.size:
            return
        (
            self.climbed, self.peak, self.fell_at, self.streak, self.full_at, self.closed_until,
            self.quickest, self.answers, self.ease, self.cost, self.strict_until, self.strictness,
            self.refusals, self.touched_at, *asking, self.count, length,
        ) = _HEAD.unpack_from(content)  # fmt: skip
        self.asking = asking
        self.ring = deque(_PAIR.iter_unpack(content[_HEAD.size : _HEAD.size + length * _PAIR.size]))

    def _look(self, now: float) -> None:
        """Forget times of a clock that has begun anew since, as after a restart of the machine."""
        if self.touched_at > now + 1:
            self.full_at = self.closed_until = self.fell_at = self.strict_until = -math.inf
            self.asking = [-math.inf] * CLASSES
            self.ring.clear()
            self.peak = 0.0
        self.touched_at = now

    def _gap(self, now: float, weight: float) -> float:
        """Seconds a call takes of the line; a heavy one takes more until the rate has proven itself."""
        rate = self.rate(now)
        unproven = max(0.0, 1 - rate / self.top) if math.isfinite(self.ceiling) else 0.0
        return (1 + (weight - 1) * unproven) / rate

    def _burst(self, now: float) -> float:
        """Steps that may be taken at once after a quiet time; one where TikTok refused just now, or again."""
        is_careful = self.peak > 0 and (self.streak > 1 or now - self.fell_at < RECOVERY_SECONDS)
        return 1.0 if is_careful or math.isinf(self.ceiling) else max(1.0, self.ceiling * BURST_SHARE)

    def _guarded(self, now: float) -> float:
        """When the window has room for another call, wherever its calls were when TikTok counted them."""
        most = self.most
        if not most or len(self.ring) < most:
            return -math.inf
        left_at, answered_at = self.ring[-most]
        seen_by = answered_at or left_at + SILENT_SECONDS
        trip = self.quickest if self.answers >= ENOUGH_ANSWERS else 0.0
        return seen_by + self.window - min(trip, self.window / 2) + TIE_SECONDS - self.ease

    def _weigh(self, now: float) -> None:
        """Learn what the guard costs; where it costs much and nothing was ever refused, ease it a little."""
        guarded = self._guarded(now)
        is_held = guarded > self.full_at and now - guarded < TIE_SECONDS * 20
        lost = min(guarded - self.full_at, self.window) * self.rate(now) if is_held else 0.0
        self.cost += (min(lost, 5.0) - self.cost) / LEARNING_CALLS
        is_calm = now >= self.strict_until and (not self.peak or now - self.fell_at > 60)
        if self.cost < COSTLY / 2:
            self.ease *= EASE_KEPT
        elif self.learns and is_calm and is_held and self.cost > COSTLY and self.answers >= WATCHED_CALLS:
            self.ease = min(self.ease + EASE_STEP_SECONDS, self.window)

    def _ended(self, now: float, number: int, is_answer: bool = True) -> None:
        back = self.count - number
        if not 0 < back <= len(self.ring):
            return  # so long ago that nobody asks for it any more
        left_at, answered_at = self.ring[-back]
        if answered_at:
            return
        self.ring[-back] = (left_at, now)
        if is_answer:
            self.answers += 1
            self.quickest = min(self.quickest, max(0.0, now - left_at))
