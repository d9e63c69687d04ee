DROP FUNCTION append_line;
DROP FUNCTION append_refusal;
DROP TYPE appended;
DROP FUNCTION lock_province(bigint);
