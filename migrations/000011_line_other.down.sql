CREATE OR REPLACE VIEW line WITH (security_invoker = true) AS
SELECT
    l.id,
    l.term_id,
    l.province_id,
    l.revision,
    l.kind,
    l.unit_id,
    l.measure,
    l.as_of,
    l.value_kind,
    l.done,
    l.bound,
    l.total,
    l.total_bound,
    l.percent,
    l.words,
    l.note,
    l.document,
    l.link,
    l.replaces,
    l.reason,
    l.entries,
    l.basis,
    l.state,
    l.planned_on,
    l.held_from,
    l.held_to,
    l.pilot,
    l.direct_election_trial,
    l.new_parent_id,
    l.account_id,
    l.recorded,
    l.illustrative,
    l.idempotency_key,
    a.name AS author,
    NOT h.needs_confirmation OR coalesce(c.confirmed, false) AS confirmed,
    r.id AS replaced_by,
    u.name AS unit_name,
    u.slug AS unit_slug,
    u.path,
    l.due,
    l.again,
    l.change,
    p.name AS parent_name,
    o.name AS other_name
FROM ledger l
JOIN unit u ON u.id = l.unit_id
JOIN province_head h ON h.province_id = l.province_id
JOIN account a ON a.id = l.account_id
LEFT JOIN confirmation c ON c.entry_id = l.id
LEFT JOIN ledger r ON r.replaces = l.id
LEFT JOIN unit p ON p.id = l.new_parent_id
LEFT JOIN unit o ON o.id = (l.change::json ->> 'other')::bigint;
