import { act, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, it } from 'vitest';
import { speak } from '../../app/i18n';
import { FilterForm } from './FilterForm';
import { FILTERS, filtersOf, searchOf, useFilters, withFilter } from './filters';

function Shown() {
  const [filters, setFilters] = useFilters();
  const { search } = useLocation();
  return <><FilterForm filters={filters} onChange={setFilters} fields={FILTERS} /><output>{decodeURIComponent(search)}</output></>;
}

const at = (address: string) => render(<MemoryRouter initialEntries={[address]}><Shown /></MemoryRouter>);

it('has the filters the address names, and forgets what it does not know', () => {
  const filters = filtersOf(new URLSearchParams('q=国资发&level=INTERNAL&colour=red&due='));
  expect(filters).toEqual({ q: '国资发', level: 'INTERNAL' });
});

it('writes the same filters as the same address, in whatever order they were chosen', () => {
  expect(searchOf({ level: 'PUBLIC', q: '1' }).toString()).toBe(searchOf({ q: '1', level: 'PUBLIC' }).toString());
});

it('drops the step when another process is chosen', () => {
  expect(withFilter({ process: 'dispatch', step: 'signOff' }, 'process', 'receipt')).toEqual({ process: 'receipt' });
});

it('shows the filters of the address and puts what is typed into it', async () => {
  speak('zh');
  at('/to-do?q=批复&mark=urged');
  const box = screen.getByRole<HTMLInputElement>('searchbox');
  expect(box.value).toBe('批复');
  expect(screen.getByText('被催办')).toBeTruthy(); // the further filters are open when one of them is set

  fireEvent.change(box, { target: { value: '国资发 2019 23' } });
  await act(() => new Promise((resolve) => { setTimeout(resolve, 600); }));
  expect(screen.getByRole('status').textContent).toBe('?q=国资发+2019+23&mark=urged');

  fireEvent.click(screen.getByText('清除筛选'));
  expect(screen.getByRole('status').textContent).toBe('');
});
