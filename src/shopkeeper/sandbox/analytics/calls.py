"""All calls about figures, loaded so that they register what they do."""

from . import best_calls, live_calls, product_calls, room_calls, score_calls, shop_calls, video_calls

MODULES = (best_calls, live_calls, product_calls, room_calls, score_calls, shop_calls, video_calls)
"""One a noun."""
