"""Pictures whose words are put into other languages: asked for, waited for, told by webhook 46."""

from typing import Any

from ...tiktok.spec import leaf
from ..market import Market, happens
from ..refusals import refusal
from ..shop import Call, behaves
from . import pictures
from .records import Translation

TRANSLATED, MOST_TASKS = 46, 20
UNKNOWN_PICTURE, UNKNOWN_LANGUAGE, TOO_MANY, UNKNOWN_TASK = 12038008, 12038009, 12038010, 12038011
READABLE_PIXELS = 300
"""In smaller pictures no words are found."""


@behaves("product.CreateImageTranslationTasks.202505")
def create(call: Call) -> dict[str, Any]:
    """A task for each picture and language."""
    wanted = [
        (row["image_uri"], language) for row in call.values["images"] for language in row["target_languages"]
    ]
    languages = leaf(call.operation.body["images!"][0]["target_languages!"]).choices
    for uri, language in wanted:
        if not pictures.is_known(call.market, uri):
            raise refusal(UNKNOWN_PICTURE)
        if language not in languages:
            raise refusal(UNKNOWN_LANGUAGE)
    if len(wanted) > MOST_TASKS:
        raise refusal(TOO_MANY)
    made = [_begun(call, uri, language) for uri, language in wanted]
    rows = [{"id": one.id, "image_uri": one.uri, "target_language": one.language} for one in made]
    return {"translation_tasks": rows}


@behaves("product.GetImageTranslationTasks.202506")
def get(call: Call) -> dict[str, Any]:
    """How far some tasks are."""
    named = list(call.values.get("translation_task_ids") or [])
    if len(named) > MOST_TASKS:
        raise refusal(TOO_MANY)
    known = call.market.state.catalogue.translations
    if any(id not in known or known[id].shop_id != call.shop.id for id in named):
        raise refusal(UNKNOWN_TASK)
    return {"translation_tasks": [_told(known[id]) for id in named]}


@happens("translation")
def finish(market: Market, task_id: str, _: str) -> None:
    """A task is done: there is another picture, or there were no words in it."""
    task = market.state.catalogue.translations[task_id]
    known = market.state.catalogue.pictures.get(task.uri)
    width, height, use = (known.width, known.height, known.use_case) if known else (800, 800, "MAIN_IMAGE")
    if min(width, height) < READABLE_PIXELS:
        task.status, task.reason = "FAILED", "No words were found in the picture."
    else:
        made = pictures.keep(market, use, ("JPEG", width, height))
        made.made_for = task.language
        task.status, task.translated_uri = "COMPLETED", made.uri
    market.announce(task.shop_id, TRANSLATED, {"translation_task": _told(task)})


def _begun(call: Call, uri: str, language: str) -> Translation:
    market = call.market
    task = Translation(market.new_id("translation"), call.shop.id, uri, language)
    market.state.catalogue.translations[task.id] = task
    market.schedule(market.settings.translation_seconds, "translation", task.id, "")
    return task


def _told(task: Translation) -> dict[str, Any]:
    return {
        "id": task.id,
        "status": task.status,
        "target_language": task.language,
        "fail_reason": task.reason,
        "original_image": _image(task.uri),
        "translated_image": _image(task.translated_uri),
    }


def _image(uri: str) -> dict[str, str]:
    return {"uri": uri, "url": pictures.address(uri) if uri else ""}
