{{%AUTOESCAPE context="HTML"}}
{{! The name of a cell's column. One section, in the cell's own dictionary: COLUMN_M COLUMN_Y COLUMN_PY COLUMN_E COLUMN_PE COLUMN_V. }}
{{#COLUMN_M}}本月{{/COLUMN_M}}{{#COLUMN_Y}}本年累计{{/COLUMN_Y}}{{#COLUMN_PY}}上年同期累计{{/COLUMN_PY}}{{#COLUMN_E}}期末{{/COLUMN_E}}{{#COLUMN_PE}}上年同期末{{/COLUMN_PE}}{{#COLUMN_V}}填报值{{/COLUMN_V}}
