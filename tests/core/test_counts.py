"""Counts from a file: taken whole or not at all, with every fault named by file, line and column."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core.counts import MOST_UNITS, Count, read_counts
from shopkeeper.errors import Rejected


@pytest.mark.parametrize(
    "text",
    [
        "sku,quantity\nTSHIRT-M,5\nMUG,0\n",
        "\ufeffsku,quantity\r\nTSHIRT-M,5\r\nMUG,0\r\n",
        'Name,Seller SKU,On hand\n"Shirt, medium","TSHIRT-M","5"\n\nMug,MUG,0\n',
        " SKU , Quantity \n TSHIRT-M , 5 \n,\nMUG,0",
    ],
)
def test_a_file_as_people_save_it_is_read(text: str) -> None:
    assert read_counts(text, "count.csv") == [Count("TSHIRT-M", 5), Count("MUG", 0)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "count.csv is empty"),
        ("sku,quantity\n", "no rows"),
        ("sku,price\nMUG,5\n", "line 1: the column 'quantity' is missing"),
        ("code,quantity\nMUG,5\n", "line 1: the column 'sku' is missing"),
        ("sku,quantity\nMUG,-1\n", "line 2, column 2: '-1'"),
        ("sku,quantity\nMUG,five\n", "line 2, column 2: 'five'"),
        ("sku,quantity\nMUG,1.5\n", "line 2, column 2: '1.5'"),
        ("sku,quantity\nMUG,=1+1\n", "line 2, column 2: '=1+1'"),
        ("sku,quantity\nMUG,٣\n", "line 2, column 2"),
        (f"sku,quantity\nMUG,{MOST_UNITS + 1}\n", "line 2, column 2"),
        ("sku,quantity\nMUG," + "9" * 6000 + "\n", "line 2, column 2"),
        ("sku,quantity\n,5\n", "line 2, column 1: the SKU is empty"),
        ("sku,quantity\nMUG\n", "line 2, column 2: the row has only 1"),
        ("sku,quantity\nMUG,5\nTSHIRT-M,1\nMUG,6\n", "line 4, column 1: MUG was counted further up"),
        ('sku,quantity\n"MUG,5\n', "not a CSV file"),
    ],
)
def test_a_fault_is_named_by_file_line_and_column(text: str, said: str) -> None:
    with pytest.raises(Rejected, match=r"count\.csv") as refused:
        read_counts(text, "count.csv")

    assert said in str(refused.value)
    assert len(str(refused.value)) < 200


def test_one_bad_row_keeps_the_good_rows_out_and_every_bad_row_is_named() -> None:
    with pytest.raises(Rejected) as refused:
        read_counts("sku,quantity\nMUG,1\nA,x\nB,2\nC,y\n", "count.csv")

    assert "line 3" in str(refused.value)
    assert "line 5" in str(refused.value)
    assert "Nothing was imported" in str(refused.value)


def test_a_thousand_bad_rows_are_told_in_a_few_words() -> None:
    with pytest.raises(Rejected, match="and 990 more") as refused:
        read_counts("sku,quantity\n" + "MUG,x\n" * 1000, "count.csv")

    assert len(str(refused.value)) < 1500


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    with pytest.raises(Rejected, match="line 4"):
        read_counts('sku,quantity\n"A\nB",1\nC,x\n', "count.csv")


@given(st.text(max_size=200))
def test_any_text_is_a_count_or_a_refusal(text: str) -> None:
    whole = "sku,quantity\n" + text
    try:
        said, counts = "", read_counts(whole, "count.csv")
    except Rejected as error:
        said, counts = str(error), []

    assert bool(counts) != ("count.csv" in said)
    assert all(one.sku and 0 <= one.quantity <= MOST_UNITS for one in counts)
