import { LogoutOutlined, MenuOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, NavLink, Outlet } from 'react-router';
import { api } from '../api/client';
import { keyOf, listOf } from '../api/keys';
import type { Boxes, ConsignmentBox, Count } from '../api/types';
import { HeaderSearch } from '../components/HeaderSearch';
import { ModeSwitch } from '../components/ModeSwitch';
import { PageLoading } from '../components/PageLoading';
import { ZoneSign } from '../components/ZoneSign';
import { LanguageSwitch } from './LanguageSwitch';
import { homeOf, placesFor, type Place, type Section } from './navigation';
import { OfflineBanner } from './OfflineBanner';
import { useSession } from './session';
import { Told } from './told';
import { useGoing } from './useGoing';
import { useShared } from './words';

const HelpOverlay = lazy(() => import('../components/HelpOverlay'));
const PlacesDrawer = lazy(() => import('./PlacesDrawer'));

type Fill = Partial<Record<NonNullable<Place['box']>, Count>>;

/** How many lie in each box; told anew whenever the zone says that they changed. */
export function useBoxes(on: boolean) {
  return useQuery({ queryKey: keyOf('boxes', 'own'), queryFn: () => api.get<Boxes>('/api/boxes'), enabled: on, refetchInterval: 120_000 }).data;
}

/** How many documents wait to be acknowledged by one's organ. */
function useArrived(on: boolean) {
  const { data } = useQuery({
    queryKey: listOf('consignment', 'counts'), queryFn: () => api.get<Record<ConsignmentBox, number>>('/api/consignments/counts'), enabled: on,
  });
  return data && { count: data.new, more: false };
}

/** What surrounds every page: where one is, who one is, which zone this is, and where one can go. */
export function Shell() {
  const say = useShared();
  const session = useSession();
  const own = useBoxes(!session.administrator);
  const [drawer, setDrawer] = useState(false);
  const [help, setHelp] = useState(false);
  const sections = placesFor(session.roles, session.administrator);
  const places = sections.flatMap((section) => section.places);
  const arrived = useArrived(places.some((place) => place.box === 'arrived'));
  const boxes = { ...own, arrived };
  useGoing(places, () => setHelp(true));
  return (
    <div className="shell">
      <header>
        <a className="skip" href="#content">{say('skip')}</a>
        <div className="head">
          <Link className="product" to={homeOf(session.roles, session.administrator)}>朱批</Link>
          <ZoneSign />
          <span className="grow" />
          {!session.administrator && <span className="wide"><HeaderSearch /></span>}
          <span className="wide"><Link to="/account" className="who">{session.me.name}<span className="who-organ">{say('signedInOrgan', { organ: session.me.organName })}</span></Link></span>
          <span className="wide"><ModeSwitch /></span>
          <LanguageSwitch />
          <span className="wide"><Button type="text" icon={<QuestionCircleOutlined />} aria-label={say('help')} title={say('help')} onClick={() => setHelp(true)} /></span>
          <span className="wide"><Button icon={<LogoutOutlined />} onClick={() => void session.signOut()}>{say('signOut')}</Button></span>
        </div>
        <OfflineBanner />
      </header>
      <div className="side"><nav aria-label={say('nav.main')}><Places sections={sections} boxes={boxes} /></nav></div>
      <main id="content" tabIndex={-1}><Suspense fallback={<PageLoading />}><Outlet /></Suspense></main>
      <nav className="bottom" aria-label={say('nav.bottom')}>
        {places.slice(0, 4).map((place) => (
          <NavLink key={place.path} to={place.path} end>{say(place.words)}{count(place, boxes)}</NavLink>
        ))}
        <button type="button" aria-haspopup="dialog" onClick={() => setDrawer(true)}><MenuOutlined aria-hidden />{say('nav.more')}</button>
      </nav>
      <Told />
      <Suspense>
        {drawer && <PlacesDrawer onClose={() => setDrawer(false)}><Places sections={sections} boxes={boxes} /></PlacesDrawer>}
        {help && <HelpOverlay places={places} onClose={() => setHelp(false)} />}
      </Suspense>
    </div>
  );
}

function Places({ sections, boxes }: { sections: Section[]; boxes: Fill }) {
  const say = useShared();
  return sections.map((section) => (
    <section className="places" key={section.words}>
      <h2>{say(section.words)}</h2>
      <ul className="plain-list">
        {section.places.map((place) => (
          <li key={place.path}><NavLink to={place.path} end>{say(place.words)}{count(place, boxes)}</NavLink></li>
        ))}
      </ul>
    </section>
  ));
}

function count(place: Place, boxes: Fill) {
  const box = place.box && boxes[place.box];
  return box ? <span className="count">{box.count}{box.more ? '+' : ''}</span> : null;
}
