{{%AUTOESCAPE context="HTML"}}
{{! The mark of an import's state: word, shape, colour. One section, in the row's own dictionary. }}
{{#IMPORT_CHECKING}}<span class="state state-draft"><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5"/><path class="full" d="M8 3a5 5 0 0 1 0 10z"/></svg>试运行中</span>{{/IMPORT_CHECKING}}
{{#IMPORT_REFUSED}}<span class="state state-returned"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8M12 4l-8 8"/></svg>文件不能导入</span>{{/IMPORT_REFUSED}}
{{#IMPORT_CHECKED}}<span class="state state-submitted"><svg viewBox="0 0 16 16" aria-hidden="true"><rect class="full" x="3" y="3" width="10" height="10" rx="1.5"/></svg>待确认</span>{{/IMPORT_CHECKED}}
{{#IMPORT_RUNNING}}<span class="state state-draft"><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5"/><path class="full" d="M8 3a5 5 0 0 1 0 10z"/></svg>导入中</span>{{/IMPORT_RUNNING}}
{{#IMPORT_DONE}}<span class="state state-accepted"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 8.5 3.5 3.5L13 4.5"/></svg>已导入</span>{{/IMPORT_DONE}}
{{#IMPORT_WITHDRAWN}}<span class="state state-exempt"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10"/></svg>已撤销</span>{{/IMPORT_WITHDRAWN}}
