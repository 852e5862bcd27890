-- SPDX-License-Identifier: MPL-2.0
-- What the workers' account may do. `tianbao migrate` runs this after the migrations, for the account named in
-- [database] user. Audit rows, their seals and submitted versions can only be added and read, never changed or removed.
GRANT SELECT, INSERT, UPDATE, DELETE ON {database}.user TO {worker};
GRANT SELECT, INSERT, UPDATE, DELETE ON {database}.identity TO {worker};
GRANT SELECT, INSERT, UPDATE ON {database}.former_login TO {worker};
GRANT SELECT, INSERT, DELETE ON {database}.sign_in_request TO {worker};
GRANT SELECT, INSERT, DELETE ON {database}.pending_binding TO {worker};
GRANT SELECT, INSERT, UPDATE, DELETE ON {database}.session TO {worker};
GRANT SELECT, INSERT, DELETE ON {database}.held_form TO {worker};
GRANT SELECT, INSERT, UPDATE, DELETE ON {database}.message TO {worker};
GRANT SELECT, INSERT, UPDATE ON {database}.enterprise TO {worker};
GRANT SELECT, INSERT, UPDATE, DELETE ON {database}.registry_match TO {worker};
GRANT SELECT, INSERT, DELETE ON {database}.association TO {worker};
GRANT SELECT, INSERT, UPDATE ON {database}.filler TO {worker};
GRANT SELECT, INSERT ON {database}.filler_change TO {worker};
GRANT SELECT, INSERT, UPDATE ON {database}.filing TO {worker};
GRANT SELECT, INSERT ON {database}.filing_version TO {worker};
GRANT SELECT, INSERT ON {database}.filing_return TO {worker};
GRANT SELECT, INSERT ON {database}.filing_acceptance TO {worker};
GRANT SELECT, INSERT, UPDATE, DELETE ON {database}.explanation_acceptance TO {worker};
GRANT SELECT, INSERT, UPDATE ON {database}.filing_mark TO {worker};
GRANT SELECT, INSERT, UPDATE ON {database}.return_request TO {worker};
GRANT SELECT, INSERT, UPDATE, DELETE ON {database}.period_extension TO {worker};
GRANT SELECT, INSERT, UPDATE, DELETE ON {database}.period_exemption TO {worker};
GRANT SELECT, INSERT, UPDATE ON {database}.roster_period TO {worker};
GRANT SELECT, INSERT, UPDATE ON {database}.roster TO {worker};
GRANT SELECT, INSERT, UPDATE ON {database}.notice TO {worker};
GRANT SELECT, INSERT, UPDATE ON {database}.contact TO {worker};
GRANT SELECT, INSERT ON {database}.audit_event TO {worker};
GRANT SELECT, INSERT, UPDATE, DELETE ON {database}.job TO {worker};
GRANT SELECT, INSERT, DELETE ON {database}.job_chunk TO {worker};
GRANT SELECT, INSERT, UPDATE ON {database}.duty TO {worker};
GRANT SELECT, INSERT ON {database}.audit_seal TO {worker};
GRANT SELECT, INSERT ON {database}.audit_link TO {worker};
GRANT SELECT ON {database}.schema_migration TO {worker};
