# The charts and notes that openpyxl, an independent reader, finds: drawnReadByOpenpyxl.py FILE -> JSON on standard output.
import json, sys, warnings
warnings.simplefilter('ignore')
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
def line(source):
    words = getattr(source, 'strRef', None)
    reference, cache = (words, words.strCache) if words else (source.numRef, source.numRef.numCache)
    return {'reference': reference.f, 'cached': [point.v for point in cache.pt]}
print(json.dumps({sheet.title: {
    'charts': [{
        'kind': type(chart).__name__ + ' ' + str(chart.barDir),
        'from': [chart.anchor._from.col, chart.anchor._from.row], 'to': [chart.anchor.to.col, chart.anchor.to.row],
        'title': ''.join(run.t for paragraph in chart.title.tx.rich.p for run in paragraph.r) if chart.title else None,
        'series': [{'name': series.tx.v, 'categories': line(series.cat), 'values': line(series.val)} for series in chart.ser],
    } for chart in sheet._charts],
    'notes': [f'{cell.coordinate} {cell.comment.author} {cell.comment.text}' for row in sheet.iter_rows() for cell in row if cell.comment],
} for sheet in book.worksheets}, ensure_ascii=False))
