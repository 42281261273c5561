# Computes the code of 封存清单 anew from what openpyxl reads there alone: recomputeCode.py FILE -> stated code, stated SHA-256, computed code, computed SHA-256.
import hashlib, json, sys, warnings
warnings.simplefilter('ignore')
from openpyxl import load_workbook
sheet = load_workbook(sys.argv[1])['封存清单']
HEADER = ['工作表', '单元格', '内容', '考核单位', '考核指标', '类型', '值']
rows = [[('' if value is None else str(value)) for value in row] for row in sheet.iter_rows(max_col=7, values_only=True)]
stated = [rows[i][0].split('：', 1)[1] for i in (1, 2)]
lines = rows[rows.index(HEADER) + 1:]
text = ''.join(json.dumps(line, ensure_ascii=False, separators=(',', ':')) + '\n' for line in lines)
digest = hashlib.sha256(text.encode('utf-8')).digest()
number = int.from_bytes(digest[:10], 'big')
code = ''.join('0123456789ABCDEFGHJKMNPQRSTVWXYZ'[number >> (75 - 5 * i) & 31] for i in range(16))
print('\n'.join([*stated, '-'.join(code[i:i + 4] for i in range(0, 16, 4)), digest.hex()]))
