"""What creators post through an app: videos and photos, uploaded, checked, posted, looked up."""

import hashlib
from typing import Any

from ...errors import Rejected
from ..market import Market, happens
from ..refusals import refusal
from ..shop import Call, behaves
from . import acts
from .accounts import creator_behind
from .population import Creator
from .records import Check, Post, Upload

NOT_THERE = "36009004"
PASSED, FAILED = "SUCCESS", "FAILED"
"""guess: no word of a verdict is documented."""
DAILY_PHOTOS = 25
"""guess: how many photo posts a creator has a day."""


@behaves("affiliate_creator.UploadShoppableVideoFile.202505")
def upload_video(call: Call) -> dict[str, Any]:
    """Take a video."""
    made = _keep(call)
    return {"video_file": {"id": made.id, "md5": made.digest}}


@behaves("affiliate_creator.uploadShoppablePhotoFile.202511")
def upload_photo(call: Call) -> dict[str, Any]:
    """Take a photo."""
    return {"photo_file": {"photo_uri": _keep(call).id}}


@behaves("affiliate_creator.PrecheckVideoContent.202511")
def precheck(call: Call) -> dict[str, Any]:
    """Have a video looked at before it is posted."""
    creator, market = creator_behind(call), call.market
    uploaded = _uploaded(call, call.values["video_info"]["file_id"])
    link = call.values["product_link_info"]
    product_id = _product(call, creator, link["product_id"])
    ready = int(market.now() + market.settings.video_check_seconds)
    made = Check(market.new_id("check"), creator.open_id, uploaded.id, product_id, ready, link["title"])
    market.state.creators.checks[made.id] = made
    market.schedule(market.settings.video_check_seconds, "video-checked", creator.open_id, made.id)
    market.changes += 1
    return {"precheck": {"task_id": made.id}}


@behaves("affiliate_creator.GetShoppableVideoPrecheckResult.202601")
def precheck_result(call: Call) -> dict[str, Any]:
    """What was found: nothing in the video, and in its title the words that may not be used."""
    made, creator = call.market.state.creators.checks.get(call.values["task_id"]), creator_behind(call)
    if made is None or made.creator != creator.open_id:
        raise Rejected("There is no such task.", code=NOT_THERE)
    waits = {"status": "PROCESSING", "issues": []}
    done = made.ready <= call.market.now()
    good, wrong = _found(call.market, made) if done else (waits, waits)
    return {
        "precheck_task": {"id": made.id, "good_quality_check_result": good, "violation_check_result": wrong}
    }


@behaves("affiliate_creator.postShoppableVideo.202603")
def post_video(call: Call) -> dict[str, Any]:
    """Post a video with a product; sellers see it with their collaborations and samples."""
    video, link = call.values["video_info"], call.values["product_link_info"]
    _uploaded(call, video["file_id"])
    return {"video": {"id": _post(call, link["product_id"], video["title"]).id}}


@behaves("affiliate_creator.GetShoppableVideoStatus.202509")
def video_status(call: Call) -> dict[str, Any]:
    """How far the posting of a video is."""
    made, creator = call.market.state.creators.posts.get(call.values["video_id"]), creator_behind(call)
    if made is None or made.creator != creator.open_id:
        raise Rejected("There is no such video.", code=NOT_THERE)
    out = made.create_time + call.market.settings.video_check_seconds <= call.market.now()
    status = "SUCCESS" if out else "PROCESSING"
    return {"video": {"id": made.id, "post_status": status, "post_time": made.create_time}}


@behaves("affiliate_creator.postShoppablePhotos.202610")
def post_photos(call: Call) -> dict[str, Any]:
    """Post photos with a product."""
    for photo in call.values["photos_info"]:
        _uploaded(call, photo["photo_file_uris"])
    links = (call.values.get("link_info") or {}).get("links") or [{}]
    made = _post(call, links[0].get("product_id", ""), call.values.get("title") or "")
    day = made.create_time // 86_400
    posts = call.market.state.creators.posts.values()
    today = [one for one in posts if one.creator == made.creator and one.create_time // 86_400 == day]
    return {"photo": {"photo_post_id": made.id}, "quota": str(max(0, DAILY_PHOTOS - len(today)))}


@happens("video-checked")
def checked(market: Market, open_id: str, task_id: str) -> None:
    """A video has been looked at: webhook 59, and 55, its older form."""
    good, wrong = _found(market, market.state.creators.checks[task_id])
    told = {"task_id": task_id, "good_quality_check_result": good, "violation_check_result": wrong}
    market.announce_to_creator(open_id, 59, told)
    issues = [{"risk": one["risk"], "suggestion": one["suggestions"]} for one in wrong["issues"]]
    older = {"precheck_task_id": task_id, "result": wrong["status"], "issues": issues}
    market.announce_to_creator(open_id, 55, older)


def _found(market: Market, made: Check) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is wrong with how good a video is, nothing, and which rules it breaks."""
    issues = [
        {"risk": f"The title has the word '{word}'.", "suggestions": "Leave it out."}
        for word in market.settings.forbidden_words
        if word in made.title.lower()
    ]
    return {"status": PASSED, "issues": []}, {"status": FAILED if issues else PASSED, "issues": issues}


def _keep(call: Call) -> Upload:
    creator_behind(call)
    content: bytes = call.values["data"]
    market = call.market
    made = Upload(market.new_id("file"), hashlib.md5(content, usedforsecurity=False).hexdigest())
    market.state.creators.uploads[made.id] = made
    market.changes += 1
    return made


def _uploaded(call: Call, file_id: str) -> Upload:
    found = call.market.state.creators.uploads.get(file_id)
    if found is None:
        raise Rejected("There is no such file; upload it first.", code=NOT_THERE)
    return found


def _product(call: Call, creator: Creator, product_id: str) -> str:
    state = call.market.state
    product = state.products.get(product_id)
    if product is None or state.shops[product.shop_id].region != creator.region:
        raise refusal(16015001)
    return product.id


def _post(call: Call, product_id: str, title: str) -> Post:
    creator, state = creator_behind(call), call.market.state
    product = state.products[_product(call, creator, product_id)]
    return acts.post(call.market, product.shop_id, creator.open_id, product.id, title=title)
