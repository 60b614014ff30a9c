import { theme, type ThemeConfig } from 'antd';
import type { Mode } from './mode';

const FONTS = '"Noto Sans CJK SC","Source Han Sans SC","Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif';

// Nothing moves but what waits: an animation that is cut short leaves what it was hiding behind for screen readers.
const STILL = false;

// Every pair of text and ground below has a contrast of at least 4.5:1; antd's own greys and blues do not.
const light: NonNullable<ThemeConfig['token']> = {
  fontFamily: FONTS,
  motion: STILL,
  colorPrimary: '#a8201a',
  colorLink: '#9b1c16',
  colorLinkHover: '#7a120d',
  colorInfo: '#0b4fae',
  colorSuccess: '#1f6b0a',
  colorWarning: '#7a4600',
  colorError: '#a3001b',
  colorText: '#1b1b1b',
  colorTextSecondary: '#4a4a4a',
  colorTextTertiary: '#555555',
  colorTextQuaternary: '#5f5f5f',
  colorTextDescription: '#4f4f4f',
  colorTextPlaceholder: '#666666',
  colorTextDisabled: '#6a6a6a',
  colorBorder: '#8c8c8c',
  colorSuccessBg: '#eef8e6', colorSuccessText: '#1f5a0c',
  colorWarningBg: '#fff6e0', colorWarningText: '#6b3d00',
  colorErrorBg: '#fdecea', colorErrorText: '#8f0018',
  colorInfoBg: '#e9f2fd', colorInfoText: '#0b4190',
  borderRadius: 4,
};

const controls: NonNullable<ThemeConfig['components']> = {
  Layout: { headerBg: '#ffffff', headerHeight: 56, headerPadding: '0 16px', bodyBg: '#f5f4f2', siderBg: '#ffffff' },
  Menu: { itemSelectedBg: '#fbe9e7', itemSelectedColor: '#8a1610' },
  Table: { headerColor: '#333333', rowHoverBg: '#f7f1ef' },
  Tag: { defaultBg: '#f0f0f0', defaultColor: '#333333' },
};

const large: ThemeConfig = {
  token: { ...light, fontSize: 20, fontSizeSM: 18, controlHeight: 48, controlHeightSM: 44, controlHeightLG: 56, lineWidth: 2 },
  components: { ...controls, Layout: { ...controls.Layout, headerHeight: 68 } },
};

const GROUND = '#000000';
const RAISED = '#141414';
const LIGHT = '#ffffff';
const MARK = '#ffd75e';

const contrast: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  token: {
    fontFamily: FONTS,
    motion: STILL,
    fontSize: 16,
    borderRadius: 2,
    lineWidth: 2,
    controlHeight: 40,
    colorPrimary: MARK, colorPrimaryHover: '#ffe9a3', colorPrimaryActive: '#ffe9a3', colorPrimaryBg: '#3a2f00',
    colorPrimaryBgHover: '#4a3c00', colorPrimaryBorder: MARK, colorPrimaryText: MARK,
    colorTextLightSolid: '#000000', // on the bright grounds of buttons and badges
    colorLink: MARK, colorLinkHover: '#ffe9a3', colorLinkActive: '#ffe9a3',
    colorBgBase: GROUND, colorBgContainer: GROUND, colorBgElevated: RAISED, colorBgLayout: GROUND, colorBgSpotlight: RAISED,
    colorText: LIGHT, colorTextHeading: LIGHT, colorTextSecondary: '#f0f0f0', colorTextTertiary: '#e2e2e2',
    colorTextQuaternary: '#d6d6d6', colorTextDescription: '#ececec', colorTextPlaceholder: '#cccccc', colorTextDisabled: '#bdbdbd',
    colorTextLabel: '#f0f0f0', colorIcon: LIGHT, colorIconHover: MARK,
    colorBorder: LIGHT, colorBorderSecondary: '#9a9a9a', colorSplit: '#9a9a9a',
    colorFillAlter: '#1c1c1c', colorFillSecondary: '#2b2b2b', colorFillTertiary: '#242424', colorFillQuaternary: '#1c1c1c',
    controlItemBgHover: '#2b2b2b', controlItemBgActive: '#3a2f00', controlItemBgActiveHover: '#4a3c00',
    colorSuccess: '#7ee787', colorSuccessText: '#7ee787', colorSuccessBg: '#06250d', colorSuccessBorder: '#7ee787',
    colorWarning: '#ffb454', colorWarningText: '#ffb454', colorWarningBg: '#2c1900', colorWarningBorder: '#ffb454',
    colorError: '#ff9c93', colorErrorText: '#ff9c93', colorErrorBg: '#330806', colorErrorBorder: '#ff9c93',
    colorErrorHover: '#ffc2bc', colorErrorActive: '#ffc2bc', colorErrorBgHover: '#4a0f0c',
    colorInfo: '#9ecbff', colorInfoText: '#9ecbff', colorInfoBg: '#06203d', colorInfoBorder: '#9ecbff',
  },
  components: {
    Layout: { headerBg: GROUND, headerColor: LIGHT, headerHeight: 60, headerPadding: '0 16px', bodyBg: GROUND, siderBg: GROUND },
    Menu: {
      itemBg: GROUND, subMenuItemBg: GROUND, itemColor: LIGHT, itemHoverColor: MARK, itemHoverBg: '#242424',
      itemSelectedColor: GROUND, itemSelectedBg: MARK, groupTitleColor: '#e2e2e2',
    },
    Button: { primaryColor: '#000000', dangerColor: '#000000', defaultBg: GROUND, defaultColor: LIGHT },
    Table: { headerBg: RAISED, headerColor: LIGHT, rowHoverBg: '#242424', rowSelectedBg: '#3a2f00', borderColor: '#9a9a9a' },
    Tag: { defaultBg: GROUND, defaultColor: LIGHT },
    Tabs: { itemColor: LIGHT, itemSelectedColor: MARK, itemHoverColor: '#ffe9a3', inkBarColor: MARK },
    Segmented: { itemColor: LIGHT, itemSelectedBg: MARK, itemSelectedColor: '#000000', trackBg: '#242424' },
    Tooltip: { colorBgSpotlight: RAISED, colorTextLightSolid: LIGHT },
  },
};

/** What antd draws with in each mode. */
export const THEMES: Record<Mode, ThemeConfig> = {
  standard: { token: { ...light, fontSize: 15, controlHeight: 34 }, components: controls },
  large,
  contrast,
};
