-- SPDX-License-Identifier: MPL-2.0
-- A contest stays open when the right is handed on.

ALTER TABLE handover_contest
  MODIFY epoch bigint NOT NULL COMMENT 'of the right that came by the handover; with any later one that came by handovers from there the contest goes on';
