-- The act that is under way is told by the connection (the function act_under_way), not by a row that every act would
-- write and delete again. Few acts take another one back: only they stand in the index.
DROP TABLE act_under_way;
DROP INDEX acts_by_target;
CREATE INDEX acts_by_target ON acts (target) WHERE target IS NOT NULL;
