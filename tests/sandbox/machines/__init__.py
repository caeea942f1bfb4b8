"""The sandbox's nouns as state machines, each against a plain model of it."""

from hypothesis import settings

IS_LONG = settings.get_current_profile_name() == "long"


def effort(examples: int, steps: int = 20) -> settings:
    """So many runs of so many steps; fifty times as many where there is time."""
    return settings(
        max_examples=examples * 50 if IS_LONG else examples, stateful_step_count=steps, deadline=None
    )
