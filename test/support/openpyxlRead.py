# What openpyxl, an independent reader, finds in a workbook: openpyxlRead.py FILE -> JSON on standard output.
import json, sys, warnings
warnings.simplefilter('ignore')
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
names = {name.name: name.attr_text for name in book.defined_names.definedName} if hasattr(book.defined_names, 'definedName') else {key: name.attr_text for key, name in book.defined_names.items()}
sheets = [{
    'name': sheet.title,
    'validations': [f'{v.sqref} {v.type} {v.formula1}…{v.formula2 or ""} {v.errorTitle}' for v in sheet.data_validations.dataValidation],
    'formats': [f'{area.sqref} {rule.formula[0]}' for area in sheet.conditional_formatting for rule in area.rules if rule.formula],
    'links': [f'{cell.coordinate} {cell.hyperlink.location}' for row in sheet.iter_rows() for cell in row if cell.hyperlink],
} for sheet in book.worksheets]
print(json.dumps({'sheets': sheets, 'names': names}, ensure_ascii=False))
