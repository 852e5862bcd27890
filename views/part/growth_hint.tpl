{{%AUTOESCAPE context="HTML"}}
{{! What 增减 is, on request, in the head of its column. }}
<details class="define growth-hint no-paper"><summary><span aria-hidden="true">ⓘ</span><span class="visually-hidden">增减的算法</span></summary><p>同比增减 =（本年累计 − 上年同期累计）÷ 上年同期累计的绝对值，由系统计算，不用填写。期末数为期末与上年同期末相比。上年同期为 0 或未填的，不计算。</p></details>
