"""Invented buyers: names and addresses that depend on the seed and the buyer's number alone."""

from typing import Any

from .. import ids
from .masks import full_address

FIRST = (
    "Ada", "Ben", "Chloe", "Daniel", "Ella", "Farah", "George", "Hannah", "Imran", "Julia", "Kofi", "Lena",
    "Marcus", "Nadia", "Oliver", "Priya", "Quinn", "Rosa", "Sam", "Tess", "Umar", "Vera", "Will", "Yasmin",
)  # fmt: skip
LAST = (
    "Adams", "Bennett", "Carter", "Dawson", "Ellis", "Foster", "Grant", "Hughes", "Ito", "Jensen", "Khan",
    "Lopez", "Mason", "Novak", "Osei", "Patel", "Quigley", "Reed", "Shaw", "Turner", "Usman", "Walsh",
)  # fmt: skip
STREETS = ("Oak Street", "Mill Lane", "Station Road", "Cedar Avenue", "High Street", "Park View", "Elm Drive")
CITIES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "US": (
        ("Austin", "Texas", "78704"),
        ("Portland", "Oregon", "97205"),
        ("Madison", "Wisconsin", "53703"),
        ("Savannah", "Georgia", "31401"),
    ),
    "GB": (
        ("Leeds", "England", "LS1 4AP"),
        ("Bristol", "England", "BS1 5TR"),
        ("Glasgow", "Scotland", "G2 1DY"),
        ("Cardiff", "Wales", "CF10 1EP"),
    ),
    "DE": (("Leipzig", "Saxony", "04109"), ("Bremen", "Bremen", "28195")),
    "JP": (("Sendai", "Miyagi", "980-0811"), ("Kobe", "Hyogo", "650-0021")),
    "ID": (("Bandung", "West Java", "40111"), ("Surabaya", "East Java", "60271")),
    "VN": (("Da Nang", "Da Nang", "550000"), ("Hue", "Thua Thien Hue", "530000")),
    "TH": (("Chiang Mai", "Chiang Mai", "50200"), ("Khon Kaen", "Khon Kaen", "40000")),
    "MY": (("Ipoh", "Perak", "30000"), ("Malacca", "Malacca", "75000")),
    "SG": (("Singapore", "Singapore", "238801"),),
    "IE": (("Cork", "Munster", "T12 W8KP"), ("Galway", "Connacht", "H91 E2K3")),
    "FR": (("Lyon", "Auvergne-Rhone-Alpes", "69002"), ("Nantes", "Pays de la Loire", "44000")),
    "IT": (("Bologna", "Emilia-Romagna", "40121"), ("Turin", "Piedmont", "10121")),
    "ES": (("Valencia", "Valencia", "46002"), ("Seville", "Andalusia", "41001")),
    "PH": (("Cebu City", "Cebu", "6000"), ("Davao City", "Davao del Sur", "8000")),
    "BR": (("Curitiba", "Parana", "80010-000"), ("Recife", "Pernambuco", "50030-230")),
    "MX": (("Puebla", "Puebla", "72000"), ("Merida", "Yucatan", "97000")),
}
COUNTRIES = {
    "US": "United States", "GB": "United Kingdom", "DE": "Germany", "JP": "Japan", "ID": "Indonesia",
    "VN": "Vietnam", "TH": "Thailand", "MY": "Malaysia", "SG": "Singapore", "BR": "Brazil", "MX": "Mexico",
    "IE": "Ireland", "FR": "France", "IT": "Italy", "ES": "Spain", "PH": "Philippines",
}  # fmt: skip
DIALS = {
    "US": "+1", "GB": "+44", "DE": "+49", "JP": "+81", "ID": "+62", "VN": "+84", "TH": "+66", "MY": "+60",
    "SG": "+65", "BR": "+55", "MX": "+52", "IE": "+353", "FR": "+33", "IT": "+39", "ES": "+34", "PH": "+63",
}  # fmt: skip
KATAKANA = dict(zip((*FIRST, *LAST), (
    "エイダ", "ベン", "クロエ", "ダニエル", "エラ", "ファラ", "ジョージ", "ハナ", "イムラン", "ジュリア",
    "コフィ", "レナ", "マーカス", "ナディア", "オリバー", "プリヤ", "クイン", "ローザ", "サム", "テス",
    "ウマル", "ヴェラ", "ウィル", "ヤスミン", "アダムズ", "ベネット", "カーター", "ドーソン", "エリス",
    "フォスター", "グラント", "ヒューズ", "イトウ", "イェンセン", "カーン", "ロペス", "メイソン",
    "ノバク", "オセイ", "パテル", "クイグリー", "リード", "ショー", "ターナー", "ウスマン", "ウォルシュ",
), strict=True))  # fmt: skip
"""How names are read in Japan."""
DROP_OFFS = ("Front Door", "Back Door", "Side Porch", "Garage")
FIELDS = (
    "full_address", "phone_number", "name", "first_name", "last_name", "region_code", "postal_code",
    "address_line1", "address_line2", "address_line3", "address_line4", "address_detail",
)  # fmt: skip


def nobody() -> dict[str, Any]:
    """The address of an order whose buyer may not be known yet: every field there, all of them empty."""
    return {**dict.fromkeys(FIELDS, ""), "district_info": []}


def recipient(seed: int, buyer: int, region: str) -> dict[str, Any]:
    """A buyer's address in a market."""
    first, last, street, city, state, postcode = _pick(seed, buyer, region)
    house = 1 + ids.number(seed, "house", buyer) % 240
    line = f"{house} {street}"
    phone = f"({DIALS.get(region, '+0')}){ids.number(seed, 'phone', buyer) % 10**9:09d}"
    districts = _districts(COUNTRIES.get(region, region), state, city, region)
    address = {
        "full_address": full_address(districts, line),
        "phone_number": phone,
        "name": f"{first} {last}",
        "first_name": first,
        "last_name": last,
        "region_code": region,
        "postal_code": postcode,
        "address_line1": line,
        "address_line2": "",
        "address_line3": "",
        "address_line4": "",
        "address_detail": line,
        "district_info": districts,
    }
    return address | _of_market(seed, buyer, region, (first, last, city))


def taxpayer(seed: int, buyer: int) -> str:
    """The number by which Brazil's tax office knows a buyer, with the two digits that check it."""
    digits = [int(digit) for digit in f"{ids.number(seed, 'cpf', buyer) % 10**9:09d}"]
    for length in (10, 11):
        weighed = sum(digit * weight for digit, weight in zip(digits, range(length, 1, -1), strict=True))
        digits.append(weighed * 10 % 11 % 10)
    text = "".join(map(str, digits))
    return f"{text[:3]}.{text[3:6]}.{text[6:9]}-{text[9:]}"


def email(seed: int, buyer: int, region: str) -> str:
    """The relay address by which the seller may write to a buyer."""
    return f"{ids.token(seed, 'email', buyer, 4)}@chat.seller.{region.lower()}.example"


def _pick(seed: int, buyer: int, region: str) -> tuple[str, str, str, str, str, str]:
    def one(kind: str, among: int) -> int:
        return ids.number(seed, kind, buyer) % among

    cities = CITIES.get(region, CITIES["GB"])
    city, state, postcode = cities[one("city", len(cities))]
    return (
        FIRST[one("first", len(FIRST))],
        LAST[one("last", len(LAST))],
        STREETS[one("street", len(STREETS))],
        city,
        state,
        postcode,
    )


def _of_market(seed: int, buyer: int, region: str, names: tuple[str, str, str]) -> dict[str, Any]:
    """What an address has in one market only."""
    first, last, town = names
    if region == "GB":
        return {"post_town": town.upper()}
    if region == "US":
        where = DROP_OFFS[ids.number(seed, "drop-off", buyer) % len(DROP_OFFS)]
        return {"delivery_preferences": {"drop_off_location": where}}
    if region == "JP":
        return {"first_name_local_script": KATAKANA[first], "last_name_local_script": KATAKANA[last]}
    return {}


def _districts(country: str, state: str, city: str, region: str) -> list[dict[str, str]]:
    names = (("L0", "Country", country), ("L1", "State", state), ("L3", "City", city))
    return [
        {
            "address_level": level,
            "address_level_name": name,
            "address_name": value,
            "iso_code": region if level == "L0" else "",
        }
        for level, name, value in names
    ]
