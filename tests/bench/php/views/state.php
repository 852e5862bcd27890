<?php
// SPDX-License-Identifier: MPL-2.0
// The mark of a filing's state: word, shape, colour.
const STATES = [
    'missing' => ['未填报', '<circle cx="8" cy="8" r="5"/>'],
    'draft' => ['暂存', '<circle cx="8" cy="8" r="5"/><path class="full" d="M8 3a5 5 0 0 1 0 10z"/>'],
    'submitted' => ['已提交', '<rect class="full" x="3" y="3" width="10" height="10" rx="1.5"/>'],
    'returned' => ['退回修改', '<path d="M6.5 3.5 3 7l3.5 3.5M3.5 7H10a3 3 0 0 1 3 3v2"/>'],
    'accepted' => ['审核通过', '<path d="m3 8.5 3.5 3.5L13 4.5"/>'],
    'exempt' => ['免报', '<path d="M3 8h10"/>'],
];

function state_mark(string $state): string
{
    [$word, $shape] = STATES[$state];
    return "<span class=\"state state-$state\"><svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">$shape</svg>$word</span>";
}
