"""Copies what units filled in from their files into the issued workbook, cell by cell and by position: ISSUED FOLDER OUT."""

import os
import sys

from openpyxl import load_workbook

issued, folder, out = sys.argv[1:4]
book = load_workbook(issued)
for name in sorted(os.listdir(folder)):
    returned = load_workbook(os.path.join(folder, name), data_only=True)
    for sheet in returned:
        target = book[sheet.title]
        for row in range(4, sheet.max_row):
            for column in (5, 7, 8):
                value = sheet.cell(row, column).value
                if value is not None:
                    target.cell(row, column).value = value
book.save(out)
