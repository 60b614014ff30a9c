import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { listOf } from '../../api/keys';
import type { Who } from '../../api/types';
import { useWords } from './words';

interface Props { value: string[]; label: string; wrong?: boolean; onChange: (accounts: string[]) => void }

/** Chooses people of one's own organ by their names. */
export function PeopleSelect({ value, label, wrong = false, onChange }: Props) {
  const say = useWords();
  const [q, setQ] = useState('');
  const { data, isFetching } = useQuery({
    queryKey: listOf('people', q),
    queryFn: () => api.get<Who[]>('/api/people', { query: { q } }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return (
    <Select mode="multiple" className="whole" aria-label={label} aria-invalid={wrong} status={wrong ? 'error' : undefined} placeholder={say('people.search')} value={value} loading={isFetching}
      showSearch={{ filterOption: false, onSearch: setQ }} onChange={onChange}
      options={data?.map((who) => ({ value: who.account, label: `${who.name}（${who.unit}）` }))} />
  );
}
