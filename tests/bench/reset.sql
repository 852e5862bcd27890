-- SPDX-License-Identifier: MPL-2.0
-- Puts the benchmark's filings back to what seed.sql made, so that every run begins with the same rows.
USE tianbao;
UPDATE tianbao.filing f JOIN bench.filing b ON b.period = f.period AND b.enterprise_id = f.enterprise_id
  SET f.state = b.state, f.version = b.version, f.submission = b.submission, f.submission_key = b.submission_key, f.cells = b.cells,
      f.explanations = b.explanations, f.doubts = b.doubts;
DELETE v FROM tianbao.filing_version v JOIN bench.subject b ON b.enterprise_id = v.enterprise_id WHERE v.number > 1;
DELETE r FROM tianbao.roster r JOIN bench.subject b ON b.enterprise_id = r.enterprise_id;
UPDATE tianbao.session s JOIN bench.subject b ON b.session_id = s.id SET s.began_at = UTC_TIMESTAMP(6), s.seen_at = UTC_TIMESTAMP(6);
