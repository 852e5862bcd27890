-- SPDX-License-Identifier: MPL-2.0
-- The agency's list: two levels of acceptance, and what makes any filter, order and search of a period's list quick.

ALTER TABLE filing
  ADD COLUMN awaits_centre BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'of an accepted one: 区已审核, the service centre''s word is still to come';

-- each level's act is a row of its own
ALTER TABLE filing_acceptance
  ADD COLUMN level ENUM('district','centre') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'centre' COMMENT '区审核, 中心审核' AFTER number,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (enterprise_id, period, number, level);
UPDATE filing_acceptance a JOIN user u ON u.id = a.accepted_by SET a.level = 'district' WHERE u.role = 'district_officer';

-- Every index of the list holds all that its filters ask for (state, duty and awaits_centre with standing, which is made of them), so that a
-- page reads the index alone and looks up only the rows it shows.
ALTER TABLE roster
  ADD COLUMN awaits_centre BOOLEAN NOT NULL DEFAULT FALSE COMMENT '区已审核' AFTER state,
  ADD COLUMN standing ENUM('missing','exempt','gone','draft','submitted','returned','checked','accepted') CHARACTER SET ascii COLLATE ascii_bin
    AS (CASE WHEN state = 'missing' THEN CASE duty WHEN 'due' THEN 'missing' WHEN 'exempt' THEN 'exempt' ELSE 'gone' END
        WHEN state = 'accepted' AND awaits_centre THEN 'checked' ELSE state END) STORED
    COMMENT 'state and duty in one word; gone: nothing is asked for and nothing was filed',
  DROP KEY roster_code,
  DROP KEY roster_district,
  DROP KEY roster_state,
  DROP KEY roster_time,
  ADD KEY roster_code (period, uscc, standing, state, duty, awaits_centre, district, section, category, size, is_late, has_explanations),
  ADD KEY roster_district (period, district, uscc, standing, state, duty, awaits_centre, section, category, size, is_late, has_explanations),
  ADD KEY roster_section (period, section, uscc, standing, state, duty, awaits_centre, district, category, size, is_late, has_explanations),
  ADD KEY roster_standing (period, standing, uscc, state, duty, awaits_centre, district, section, category, size, is_late, has_explanations),
  ADD KEY roster_time (period, submitted_at, uscc, standing, state, duty, awaits_centre, district, section, category, size, is_late, has_explanations);

-- the end of a number is the beginning of it reversed
ALTER TABLE enterprise
  ADD COLUMN mobile_reversed VARCHAR(20) AS (REVERSE(REPLACE(REPLACE(mobile, '-', ''), ' ', ''))) STORED,
  ADD COLUMN telephone_reversed VARCHAR(40) AS (REVERSE(REPLACE(REPLACE(telephone, '-', ''), ' ', ''))) STORED,
  ADD KEY enterprise_name (name),
  ADD KEY enterprise_mobile_reversed (mobile_reversed),
  ADD KEY enterprise_telephone_reversed (telephone_reversed);
ALTER TABLE user
  ADD COLUMN mobile_reversed VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin AS (REVERSE(mobile)) STORED,
  ADD KEY user_mobile_reversed (mobile_reversed);
