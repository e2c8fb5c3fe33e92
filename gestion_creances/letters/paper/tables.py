"""Draws a table with horizontal rules only, its head repeated and its sums carried over from page to page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.letters.letter import Cell, Column, Row, Table
from gestion_creances.letters.paper.breaking import lines
from gestion_creances.letters.paper.columns import HEAD_SIZE, measured, runs_over, written
from gestion_creances.letters.paper.flow import Flow
from gestion_creances.letters.paper.fonts import BOLD, ITALIC, REGULAR, SEMIBOLD
from gestion_creances.letters.paper.sheet import GREY, INK, LINE, POINT, TINT, Sheet, fitted, text_width
from gestion_creances.letters.spelling import NOTHING, amount, euros

_INSET = 2.0
_DETAIL = 7.8
_HEAD_HEIGHT, _ROOMY, _DENSE, _DETAIL_HEIGHT, _TOTAL_HEIGHT = 6.4, 5.9, 5.2, 3.6, 6.9


@dataclass(frozen=True, slots=True)
class TableLook:
    """What a table takes from the letter: its language, the firm's colour, and its words for page turns."""

    language: str
    brand: str
    carried: str
    brought: str
    roomy: bool = True


class TableDrawing:
    """One table on its way to the paper."""

    def __init__(self, table: Table, look: TableLook, wide: float) -> None:
        """Measure *table* for *wide* millimetres."""
        self._table, self._look, self._wide = table, look, wide
        self._inset = _INSET if table.indented else 0.0
        self._row_height = _ROOMY if look.roomy else _DENSE
        self._baseline = self._row_height / 2 + 1.05
        self._measures = measured(table, wide - 2 * self._inset, self._inset, look.language)
        kept = self._measures.kept
        self._columns = [table.columns[index] for index in kept]
        self._titled = any(column.title for column in self._columns)
        two_lines = any("\n" in column.title for column in self._columns)
        self._head_height = (_HEAD_HEIGHT + (3.6 if two_lines else 0)) if self._titled else 0.0

    @property
    def least_height(self) -> float:
        """Return the height under which the table should rather begin on the next page."""
        rows = self._table.rows[:2]
        total = _TOTAL_HEIGHT if self._table.total and len(self._table.rows) <= len(rows) else 0
        return self._head_height + sum(self._height(row) for row in rows) + total + self._row_height

    @property
    def height(self) -> float:
        """Return the height of the whole table on one page."""
        total = _TOTAL_HEIGHT if self._table.total else 0
        return self._head_height + sum(self._height(row) for row in self._table.rows) + total

    def draw(self, flow: Flow, tail: float = 0) -> None:
        """Draw at the cursor; *tail* is the height that must follow the last row on the same page."""
        if self.height + tail > 60 or not flow.fits(self.height + tail):
            flow.need(self.least_height + (tail if len(self._table.rows) <= 2 else 0))
        self._head(flow)
        sums = [ZERO] * len(self._table.columns)
        last = len(self._table.rows) - 1
        for rank, row in enumerate(self._table.rows):
            follows = (_TOTAL_HEIGHT + tail) if rank == last else self._following(rank)
            if not flow.fits(self._height(row) + follows):
                self._overleaf(flow, sums, begun=rank > 0)
            self._row(flow, row, closing=rank == last)
            if row.kind == "line":
                sums = [
                    _carried(column, known, cell)
                    for column, known, cell in zip(self._table.columns, sums, row.cells, strict=True)
                ]
        if self._table.total is not None:
            self._total(flow, self._table.total)

    def _following(self, rank: int) -> float:
        """Return what must stay under a row: a band is never left alone, a sum to carry needs its row."""
        if self._table.rows[rank].kind == "band":
            return 2 * self._row_height
        return self._row_height if self._carries() else 0.0

    def _carries(self) -> bool:
        return self._table.total is not None and not self._table.indented

    def _overleaf(self, flow: Flow, sums: list[Money], *, begun: bool) -> None:
        if begun and self._carries():
            self._carry(flow, self._look.carried, sums)
        flow.turn()
        self._head(flow)
        if begun and self._carries():
            self._carry(flow, self._look.brought, sums)
            flow.sheet.rule(flow.left, flow.right_of(self._wide), flow.y, weight=0.25, colour=LINE)

    def _carry(self, flow: Flow, title: str, sums: list[Money]) -> None:
        total = self._table.total
        shown = total.cells if total is not None else ()
        cells = tuple(sums[rank] if isinstance(cell, Money) else None for rank, cell in enumerate(shown))
        self._cells(flow, Row((title, *cells[1:])), face=ITALIC, colour=GREY, nothing="")
        flow.y += self._row_height

    def _head(self, flow: Flow) -> None:
        left, right = flow.left, flow.right_of(self._wide)
        flow.sheet.rule(left, right, flow.y, weight=0.9, colour=self._look.brand)
        if not self._titled:
            return
        baseline = flow.y + self._head_height - 2.3
        for column, (start, end) in zip(self._columns, self._measures.edges, strict=True):
            for up, line in enumerate(reversed(column.title.split("\n"))):
                at = baseline - 3.4 * up
                if column.right:
                    flow.sheet.text_right(left + end, at, line, size=HEAD_SIZE, face=SEMIBOLD, colour=GREY)
                else:
                    flow.sheet.text(left + start, at, line, size=HEAD_SIZE, face=SEMIBOLD, colour=GREY)
        flow.y += self._head_height
        flow.sheet.rule(left, right, flow.y, weight=0.4, colour=GREY)

    def _row(self, flow: Flow, row: Row, *, closing: bool) -> None:
        left, right = flow.left, flow.right_of(self._wide)
        height = self._height(row)
        if row.kind == "band":
            flow.sheet.fill(left, flow.y, self._wide, height, TINT)
            self._band(flow, row)
        elif row.kind == "payment":
            self._cells(flow, row, face=ITALIC, colour=GREY, nothing="")
        elif row.kind == "subtotal":
            self._cells(flow, row, face=SEMIBOLD, colour=INK, nothing="")
        else:
            partial = runs_over(row, 0, self._table.columns)
            self._cells(flow, row, face=REGULAR, colour=INK, nothing="" if partial else NOTHING)
            self._detail(flow, row, height)
        flow.y += height
        if closing and self._table.total is None:
            flow.sheet.rule(left, right, flow.y, weight=0.9, colour=INK)
        elif not closing and row.kind not in ("band", "subtotal"):
            inset = self._inset
            flow.sheet.rule(left + inset, right - inset, flow.y, weight=0.25, colour=LINE)

    def _band(self, flow: Flow, row: Row) -> None:
        limit = next(
            (start for cell, (start, _) in zip(self._kept(row)[1:], self._measures.edges[1:], strict=True) if cell), 0.0
        )
        title, detail = written(row.cells[0], self._look.language), row.detail
        size = self._measures.size
        room = (limit or self._wide) - self._inset - 2
        while size > 5 and text_width(title, size, SEMIBOLD) + text_width(detail, size) + 2 > room:
            size -= 0.2
        at = flow.y + self._baseline
        end = flow.sheet.text(flow.left + self._inset, at, title, size=size, face=SEMIBOLD)
        flow.sheet.text(end + 2, at, detail, size=size, colour=GREY)
        self._cells(flow, replace(row, cells=(None, *row.cells[1:])), face=REGULAR, colour=GREY, nothing="")

    def _detail(self, flow: Flow, row: Row, height: float) -> None:
        for up, line in enumerate(reversed(self._detail_lines(row))):
            baseline = flow.y + height - 1.6 - up * _DETAIL_HEIGHT
            flow.sheet.text(flow.left + self._inset, baseline, line, size=_DETAIL, colour=GREY)

    def _detail_lines(self, row: Row) -> list[str]:
        if not row.detail or row.kind != "line":
            return []
        broken = lines(((row.detail, REGULAR),), (self._wide - self._inset) * 0.7 / (_DETAIL * POINT))
        return ["".join(text for text, _ in line) for line in broken]

    def _total(self, flow: Flow, row: Row) -> None:
        left, right = flow.left, flow.right_of(self._wide)
        flow.sheet.rule(left, right, flow.y, weight=0.9, colour=INK)
        flow.y += 0.5
        self._cells(flow, row, face=BOLD, colour=INK, nothing="", unit=self._table.unit_on_total)
        flow.y += _TOTAL_HEIGHT - 0.5

    def _cells(self, flow: Flow, row: Row, *, face: str, colour: str, nothing: str, unit: bool = False) -> None:
        size, language = self._measures.size, self._look.language
        cells = self._kept(row)
        with_unit = self._unit_column(cells) if unit else -1
        for rank, (cell, column) in enumerate(zip(cells, self._columns, strict=True)):
            end = self._measures.edges[rank][1]
            shown = SEMIBOLD if column.strong and face == REGULAR else face
            if not column.right:
                self._left_cell(flow, cells, rank, shown, colour)
                continue
            text = NOTHING if cell == ZERO else written(cell, language) or nothing
            right, baseline = flow.left + end, flow.y + self._baseline
            if rank == with_unit and isinstance(cell, Money):
                self._with_unit(flow.sheet, right, baseline, cell, last=rank == len(cells) - 1)
            elif text:
                flow.sheet.text_right(right, baseline, text, size=size, face=shown, colour=colour)

    def _with_unit(self, sheet: Sheet, right: float, baseline: float, sum_: Money, *, last: bool) -> None:
        size, language = self._measures.size, self._look.language
        if last or language == "en":
            sheet.text_right(right, baseline, euros(sum_, language), size=size, face=BOLD)
            return
        text = f"{amount(sum_, language)}"
        sheet.text_right(right, baseline, text, size=size, face=BOLD)
        sheet.text(right + 0.6, baseline, "€", size=size, face=BOLD)

    def _left_cell(self, flow: Flow, cells: Sequence[Cell], rank: int, face: str, colour: str) -> None:
        text = written(cells[rank], self._look.language)
        if not text:
            return
        start, size = self._measures.edges[rank][0], self._measures.size
        room = self._span(cells, rank) - start
        if rank:
            text, size = fitted(text, size, room, face)
            flow.sheet.text(flow.left + start, flow.y + self._baseline, text, size=size, face=face, colour=colour)
            return
        measure = room / (size * POINT)
        for down, line in enumerate(lines(((text, face),), measure)):
            baseline = flow.y + self._baseline + down * 3.8
            flow.sheet.text(
                flow.left + start,
                baseline,
                "".join(part for part, _ in line),
                size=self._measures.size,
                face=face,
                colour=colour,
            )

    def _span(self, cells: Sequence[Cell], rank: int) -> float:
        """Return how far the text of a cell may run: over the empty cells on its right."""
        for following in range(rank + 1, len(cells)):
            text = written(cells[following], self._look.language)
            if text:
                start, end = self._measures.edges[following]
                taken = text_width(text, self._measures.size, BOLD) if self._columns[following].right else 0
                return (end - taken if taken else start) - 2
        return self._wide - self._inset

    def _unit_column(self, cells: Sequence[Cell]) -> int:
        sums = [rank for rank, cell in enumerate(cells) if isinstance(cell, Money)]
        strong = [rank for rank in sums if self._columns[rank].strong]
        return (strong or sums or [-1])[-1]

    def _kept(self, row: Row) -> list[Cell]:
        return [row.cells[index] for index in self._measures.kept]

    def _height(self, row: Row) -> float:
        cells = self._kept(row)
        start = self._measures.edges[0][0]
        text = written(cells[0], self._look.language)
        measure = self._span(cells, 0) - start
        face = SEMIBOLD if row.kind == "subtotal" else REGULAR
        number = 1
        if row.kind != "band" and text_width(text, self._measures.size, face) > measure:
            number = len(lines(((text, face),), measure / (self._measures.size * POINT)))
        return self._row_height + (number - 1) * 3.8 + len(self._detail_lines(row)) * _DETAIL_HEIGHT


def _carried(column: Column, known: Money, cell: Cell) -> Money:
    if not isinstance(cell, Money):
        return known
    return cell if column.running else known + cell
