{{%AUTOESCAPE context="HTML"}}
{{! What a job does, in words; text only. One section for each kind, shown on the row itself (job/job_views.cpp names them): JOB_KIND_OTHER has no words of its own. }}
{{#JOB_KIND_EXPORT_LIST}}导出名单{{/JOB_KIND_EXPORT_LIST}}{{#JOB_KIND_EXPORT_FILINGS}}导出报表数据{{/JOB_KIND_EXPORT_FILINGS}}
{{#JOB_KIND_IMPORT_CHECK}}导入试运行{{/JOB_KIND_IMPORT_CHECK}}{{#JOB_KIND_IMPORT_RUN}}批量导入{{/JOB_KIND_IMPORT_RUN}}
{{#JOB_KIND_OTHER}}后台任务{{/JOB_KIND_OTHER}}
