-- SPDX-License-Identifier: MPL-2.0
-- An accepted explanation spares the months from its own on, not earlier ones that are filed late. Those that there are spare them still: nobody
-- knows any more from which month they are.

ALTER TABLE explanation_acceptance
  ADD COLUMN since_period INT NOT NULL DEFAULT 201201 COMMENT 'the first period in which no explanation is asked for' AFTER until_period;
